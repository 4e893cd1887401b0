import { toString as textOf } from 'mdast-util-to-string';

import { parseMarkdown } from '../markup/parse-markdown.ts';

/** A sentence ends at a full stop, question or exclamation mark before a space and a capital letter or digit. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\d"'`(])/u;

/** The first sentence of a Markdown text without its marks, for descriptions of at most 300 characters. */
export function firstSentence(markdown: string): string {
  const paragraph = parseMarkdown(markdown).children.find((node) => node.type === 'paragraph');
  const text = paragraph ? textOf(paragraph).replace(/\s+/g, ' ') : '';
  const [sentence = ''] = text.split(SENTENCE_END);
  return sentence.length <= 300 ? sentence : `${sentence.slice(0, 297).replace(/\s+\S*$/, '')} ...`;
}
