import type { Query, QueryCombination } from 'minisearch';

import { stemOf } from './stem.ts';
import { swapLetters, typosIn } from './typos.ts';
import { isFiller, listWords, type Word } from './words.ts';

/** A word that is only similar to what was typed, or another form of it, counts less than one that begins with it. */
const SWAPPED_BOOST = 0.5;
const OTHER_FORM_BOOST = 0.6;

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
    words.map((word) => readWord(word, { combineWith, isForgiving })),
  );
  // "java script" means JavaScript too.
  const isPair = words.length === 2 || words.length === 3;
  return isPair ? combine('OR', [all, readTerm(words.map(({ joined }) => joined).join(''), isForgiving)]) : all;
}

function readWord({ parts, joined }: Word, { combineWith, isForgiving }: Tolerance): Query {
  const terms = parts.map((part) => readTerm(part, isForgiving));
  const [first = joined] = terms;
  if (terms.length === 1 && parts[0] === joined) return first;
  const all = combine(combineWith, terms);
  // If one part is enough, it has to be there as it is: `ci` of `ci/cd` is not the beginning of `circuit`.
  return combine('OR', [readTerm(joined, isForgiving), combineWith === 'AND' ? all : { ...all, prefix: false }]);
}

function readTerm(term: string, isForgiving: boolean): Query {
  // One or two letters begin a good part of all words, so they count as the beginning of names only.
  if (term.length < SHORTEST_BEGINNING)
    return combine('OR', [{ queries: [term], fields: ['title', 'aliases'] }, whole(term)]);
  const stem = stemOf(term);
  const forms = stem === term ? [term] : [term, { queries: [stem], boostTerm: () => OTHER_FORM_BOOST }];
  if (!isForgiving || typosIn(term) === 0) return combine('OR', forms);
  const swapped = { ...combine('OR', swapLetters(term)), boostTerm: () => SWAPPED_BOOST, prefix: false };
  return combine('OR', [...forms, { queries: [term], fuzzy: typosIn }, swapped]);
}

const whole = (term: string): QueryCombination => ({
  queries: [term],
  fields: ['summary', 'question', 'place'],
  prefix: false,
});

const combine = (combineWith: 'AND' | 'OR', queries: Query[]): QueryCombination => ({ combineWith, queries });
