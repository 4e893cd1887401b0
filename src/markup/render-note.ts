import type { Root } from 'hast';

import { findMarkdownLimit } from './find-markdown-limit.ts';
import { toHast } from './to-hast.ts';

/**
 * The tree of a note that a learner wrote, or a stranger in a link. A note that is too large or too knotty to
 * be drawn is one piece of plain text.
 * @param lowerHeadings How many levels its headings move down.
 */
export function renderNote(markdown: string, lowerHeadings: number): Root {
  return findMarkdownLimit(markdown) ? showPlainly(markdown) : toHast(markdown, { isForeign: true, lowerHeadings });
}

const showPlainly = (text: string): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['plain-text'] },
      children: [{ type: 'text', value: text }],
    },
  ],
});
