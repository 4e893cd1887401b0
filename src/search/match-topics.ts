import { distance } from 'fastest-levenshtein';

import { stemOf } from './stem.ts';
import { swapLetters, typosIn } from './typos.ts';
import { listWords, termsOf, type Word } from './words.ts';

/** A topic as the filter of a roadmap knows it. */
export interface NamedTopic {
  readonly id: string;
  /** The title and other names. */
  readonly names: readonly string[];
}

/** Below this many letters, what is typed is the beginning of a word; otherwise it may stand anywhere in it. */
const SHORTEST_INSIDE = 3;

/**
 * The ids of the topics whose names hold every word of `text`, in the order given; none if there is no word in it.
 * Only if no topic does, words with a typo count too.
 */
export function matchTopics(topics: readonly NamedTopic[], text: string): readonly string[] {
  const words = listWords(text);
  if (words.length === 0) return [];
  const known = topics.map(({ id, names }) => ({
    id,
    terms: names.flatMap((name) => listWords(name).flatMap(termsOf)),
  }));
  for (const isSame of [holds, resembles]) {
    const found = known.filter(({ terms }) => words.every((word) => fits(word, terms, isSame)));
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

type Comparison = (term: string, typed: string) => boolean;

const fits = ({ parts, joined }: Word, terms: readonly string[], isSame: Comparison): boolean =>
  [[joined], parts].some((typed) => typed.every((part) => terms.some((term) => isSame(term, part))));

const holds: Comparison = (term, typed) =>
  term.startsWith(stemOf(typed)) || (typed.length >= SHORTEST_INSIDE && term.includes(typed));

/** The word may still be in the making, so its beginning counts as well as the whole. */
const resembles: Comparison = (term, typed) => {
  const typos = typosIn(typed);
  if (typos === 0) return holds(term, typed);
  const begun = term.slice(0, typed.length);
  return distance(term, typed) <= typos || distance(begun, typed) <= typos || swapLetters(typed).includes(begun);
};
