import { visit } from 'unist-util-visit';

import { maskProse } from '../markup/parse-markdown.ts';
import type { MarkdownText } from './list-texts.ts';

/** Number of words of a text. Code blocks count nothing; a piece of code inside a sentence counts as one word. */
export function countWords({ markdown, tree }: Pick<MarkdownText, 'markdown' | 'tree'>): number {
  let codes = 0;
  visit(tree, 'inlineCode', () => {
    codes += 1;
  });
  return (maskProse(markdown, tree).match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length + codes;
}
