import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of a Markdown text on one line, for places that cannot show marks. */
export function toPlainText(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
