import { visit } from 'unist-util-visit';
import { syllable } from 'syllable';

import type { MarkdownText } from '../lint/list-texts.ts';
import { maskProse, sourceOf, startOf } from '../markup/parse-markdown.ts';

/** What a formula of readability needs to know of a text. */
interface ProseCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const SENTENCES = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/**
 * Counts the prose of a text: its paragraphs, with those in lists. Code, addresses and headings are left out. The
 * syllables are those of the library `syllable`, which reads an abbreviation such as TCP as one word.
 */
export function countProse({ markdown, tree }: Pick<MarkdownText, 'markdown' | 'tree'>): ProseCounts {
  const prose = maskProse(markdown, tree);
  const counts = { sentences: 0, words: 0, syllables: 0 };
  visit(tree, 'paragraph', (node) => {
    const paragraph = prose.slice(startOf(node), startOf(node) + sourceOf(node, markdown).length).replace(/\s+/g, ' ');
    for (const { segment } of SENTENCES.segment(paragraph)) {
      const words = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
      if (words.length === 0) continue;
      counts.sentences += 1;
      counts.words += words.length;
      for (const word of words) counts.syllables += Math.max(1, syllable(word));
    }
  });
  return counts;
}

/**
 * The reading ease of Rudolf Flesch ("A new readability yardstick", Journal of Applied Psychology 32, 1948): 0 is very
 * hard, 60 to 70 plain English, 100 very easy; there is no limit at either end. Undefined without a word.
 */
export function readingEase({ sentences, words, syllables }: ProseCounts): number | undefined {
  if (words === 0) return undefined;
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}
