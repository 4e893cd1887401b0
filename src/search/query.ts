import type { Query, QueryCombination } from 'minisearch';

import { swapLetters, typosIn } from './typos.ts';
import { isFiller, listWords, type Word } from './words.ts';

/** A typo costs: a word that is only similar to what was typed counts less than one that begins with it. */
const SWAPPED_BOOST = 0.5;

const SHORTEST_BEGINNING = 3;

/** How far what is typed may be from what is found. */
export interface Tolerance {
  /** Whether all words have to match, or some of them are enough. */
  readonly combineWith: 'AND' | 'OR';
  /** Whether words may have typos. */
  readonly isForgiving: boolean;
}

/** Typed text as a query of MiniSearch; undefined if there is no word in it. */
export function readQuery(text: string, { combineWith, isForgiving }: Tolerance): Query | undefined {
  const typed = listWords(text);
  const meant = typed.filter((word) => !isFiller(word));
  const words = meant.length > 0 ? meant : typed;
  if (words.length === 0) return undefined;
  const all = combine(
    combineWith,
    words.map((word) => readWord(word, isForgiving)),
  );
  // "java script" means JavaScript too.
  const isPair = words.length === 2 || words.length === 3;
  return isPair ? combine('OR', [all, readTerm(words.map(({ joined }) => joined).join(''), isForgiving)]) : all;
}

function readWord({ parts, joined }: Word, isForgiving: boolean): Query {
  const terms = parts.map((part) => readTerm(part, isForgiving));
  const [first = joined] = terms;
  if (terms.length === 1 && parts[0] === joined) return first;
  return combine('OR', [readTerm(joined, isForgiving), combine('AND', terms)]);
}

function readTerm(term: string, isForgiving: boolean): Query {
  // One or two letters begin a good part of all words, so they count as the beginning of names only.
  if (term.length < SHORTEST_BEGINNING)
    return combine('OR', [{ queries: [term], fields: ['title', 'aliases'] }, whole(term)]);
  if (!isForgiving || typosIn(term) === 0) return term;
  const swapped = { ...combine('OR', swapLetters(term)), boostTerm: () => SWAPPED_BOOST, prefix: false };
  return combine('OR', [{ queries: [term], fuzzy: typosIn }, swapped]);
}

const whole = (term: string): QueryCombination => ({
  queries: [term],
  fields: ['summary', 'question', 'place'],
  prefix: false,
});

const combine = (combineWith: 'AND' | 'OR', queries: Query[]): QueryCombination => ({ combineWith, queries });
