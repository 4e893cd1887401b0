import { fold } from './fold.ts';
import { stemOf } from './stem.ts';
import { cutUnspaced } from './unspaced.ts';

/** A word of a text and where it stands there. `C/C++` is one word of two parts. */
export interface Word {
  /** Position of the first and behind the last character. */
  readonly start: number;
  readonly end: number;
  /** Folded parts between the signs inside: `ci`, `cd`. A sign that makes a name stays: `c++`, `c#`, `.net`. */
  readonly parts: readonly string[];
  /** The parts in one: `cicd` for `CI/CD`, `http2` for `HTTP/2`. */
  readonly joined: string;
}

/**
 * Two or three signs that are a word of their own, such as `??`, `?.` or `=>`: with nothing but a space, a bracket or a
 * quote on either side. Behind a letter they end a sentence.
 */
const OPERATOR = /(?<![^\s([{"'`“‘])[?.=!&|<>:*~^%+/-]{2,3}(?![^\s)\]}"'`”’,;])/gu;

/** Letters and digits with signs between them, an optional dot in front (`.NET`) and `+` or `#` behind (`C++`, `C#`). */
const WORD = /(?<![\p{L}\p{M}\p{N}])\.?[\p{L}\p{M}\p{N}]+(?:[-./_&+#]+[\p{L}\p{M}\p{N}]+)*[+#]*/gu;
const PART = /(?:^\.)?[\p{L}\p{N}]+(?:#|\+\+|\+(?![\p{L}\p{N}]))*/gu;

/** The words of a text in reading order. */
export function listWords(text: string): readonly Word[] {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const parts = fold(word).match(PART);
    // Marks that belong to no letter are all there is.
    if (!parts) return [];
    const joined = parts.join('').replace('.', '');
    return [{ start: index, end: index + word.length, parts: parts.flatMap(cutUnspaced), joined }];
  });
  const operators = [...text.matchAll(OPERATOR)].map(({ 0: signs, index }) => {
    return { start: index, end: index + signs.length, parts: [signs], joined: signs };
  });
  return operators.length === 0 ? words : [...words, ...operators].sort((a, b) => a.start - b.start);
}

/** What a word is found by: its parts and, if there are signs between or in front of them, the parts in one. */
export const termsOf = ({ parts, joined }: Word): readonly string[] => [...new Set([...parts, joined])];

/**
 * A name without letter case, spaces and signs, but `+` and `#`: two names with one key are written alike. A name of
 * nothing but signs, such as `??`, is its own key.
 */
export const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+#]+/gu, '') || name.trim();

/** The stems of the words of a name, in order: two names with one key are forms of the same, as `Caching` and `cache`. */
export const formKey = (name: string): string =>
  listWords(name)
    .filter((word) => !isFiller(word))
    .flatMap(({ parts }) => parts.map(stemOf))
    .join(' ');

/**
 * The lengths at which one of the words of a name ends in its key: 3 and 11 for `API gateways`. A plural ends without
 * its `s` too.
 */
export function wordEnds(name: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let length = 0;
  for (const word of fold(name).split(/[^\p{L}\p{N}+#]+/u)) {
    length += word.length;
    ends.add(length);
    if (word.length > 3 && word.endsWith('s')) ends.add(length - 1);
  }
  return ends;
}

/** Words that say nothing about a subject; they only count where nothing else is typed. */
const FILLERS = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its my of on or s so that the their then they this to was what whats when where which who why will with you your'.split(
    ' ',
  ),
);

/** A text without those words: `what is an API?` becomes `API`. */
export const withoutFillers = (text: string): string =>
  listWords(text)
    .filter((word) => !isFiller(word))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

export const isFiller = (word: Word): boolean => FILLERS.has(word.joined);
