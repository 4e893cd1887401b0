import type { Schema } from 'hast-util-sanitize';

import { FOREIGN_REL } from './foreign-link.ts';

/**
 * All that Markdown may become on a page. Texts are made safe before they get here; this is the second lock.
 * No id and no name, so that nothing in a text can take the place of a part of the page.
 */
export const SANITIZE_SCHEMA = {
  tagNames: [
    'a',
    'bdi',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: [['className', 'topic-link'], ['href', /^(?:https?:\/\/|mailto:|\/(?!\/))/i], ['rel', ...FOREIGN_REL], 'title'],
    bdi: [['className', 'soft']],
    code: [['className', /^language-[\w#+.-]+$/]],
    img: [['src', /^\/(?!\/)/], 'alt', 'height', 'title', 'width'],
    ol: ['start'],
    pre: [['tabIndex', 0]],
    td: [['className', /^align-(?:center|right)$/]],
    th: [['className', /^align-(?:center|right)$/]],
  },
  protocols: {},
} satisfies Schema;
