import type { Query, QueryCombination } from 'minisearch';

import { isFiller, listWords, type Word } from './words.ts';

/** A typo costs: a word that is only similar to what was typed counts less than one that begins with it. */
const SWAPPED_BOOST = 0.5;

/** Typed text as a query of MiniSearch; undefined if there is no word in it. */
export function readQuery(text: string, combineWith: 'AND' | 'OR'): Query | undefined {
  const typed = listWords(text);
  const meant = typed.filter((word) => !isFiller(word));
  const words = meant.length > 0 ? meant : typed;
  if (words.length === 0) return undefined;
  const all = combine(
    combineWith,
    words.map((word, index) => readWord(word, index === words.length - 1)),
  );
  // "java script" means JavaScript too.
  return words.length === 2 || words.length === 3
    ? combine('OR', [all, words.map(({ joined }) => joined).join('')])
    : all;
}

function readWord(word: Word, isLast: boolean): Query {
  const { parts, joined } = word;
  const [only = joined] = parts;
  if (parts.length > 1) return combine('OR', [joined, combine('AND', [...parts])]);
  if (only !== joined) return combine('OR', [only, joined]);
  // A single letter begins half of all words: only names count, and only what is still being typed is a beginning.
  if (only.length === 1) return { queries: [only], fields: ['title', 'aliases'], prefix: isLast };
  return combine('OR', [
    only,
    { queries: swapLetters(only), boostTerm: () => SWAPPED_BOOST, prefix: false, fuzzy: false },
  ]);
}

const combine = (combineWith: 'AND' | 'OR', queries: Query[]): QueryCombination => ({ combineWith, queries });

/** `cahce` for `cache`: two letters in the wrong order are one mistake, though they differ in two places. */
function swapLetters(word: string): string[] {
  if (typosIn(word) === 0) return [];
  return Array.from(word.slice(1), (_, index) => {
    const [first = '', second = ''] = word.slice(index, index + 2);
    return `${word.slice(0, index)}${second}${first}${word.slice(index + 2)}`;
  }).filter((swapped) => swapped !== word);
}

/** How many letters of a word may be wrong. A wrong letter in a short word, or another number, is another word. */
export function typosIn(word: string): number {
  if (/[^\p{L}]/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
