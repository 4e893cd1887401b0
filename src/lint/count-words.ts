import { listNodes } from '../markup/list-nodes.ts';
import { maskProse } from '../markup/parse-markdown.ts';
import type { MarkdownText } from './list-texts.ts';

/** Number of words of a text. Code blocks count nothing; a piece of code inside a sentence counts as one word. */
export function countWords({ markdown, tree }: Pick<MarkdownText, 'markdown' | 'tree'>): number {
  const codes = listNodes(tree).filter(({ type }) => type === 'inlineCode').length;
  return (maskProse(markdown, tree).match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length + codes;
}
