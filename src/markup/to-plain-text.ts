import { toString as textOf } from 'mdast-util-to-string';

import { parseMarkdown } from './parse-markdown.ts';

/** The words of a Markdown text on one line, for places that cannot show marks. */
export function toPlainText(markdown: string): string {
  return parseMarkdown(markdown)
    .children.map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
