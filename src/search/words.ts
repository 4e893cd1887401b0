import { fold } from './fold.ts';

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

/** Letters and digits with signs between them, an optional dot in front (`.NET`) and `+` or `#` behind (`C++`, `C#`). */
const WORD = /(?<![\p{L}\p{M}\p{N}])\.?[\p{L}\p{M}\p{N}]+(?:[-./_&+#]+[\p{L}\p{M}\p{N}]+)*[+#]*/gu;
const PART = /(?:^\.)?[\p{L}\p{N}]+(?:#|\+\+|\+(?![\p{L}\p{N}]))*/gu;

/** The words of a text in reading order. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const parts = fold(match[0]).match(PART);
    // Marks that belong to no letter are all there is.
    if (!parts) return [];
    const joined = parts.join('').replace('.', '');
    return [{ start: match.index, end: match.index + match[0].length, parts: [...parts], joined }];
  });
}

/** What a word is found by: its parts and, if there are signs between or in front of them, the parts in one. */
export const termsOf = ({ parts, joined }: Word): readonly string[] => [...new Set([...parts, joined])];

/** A name without letter case, spaces and signs, but `+` and `#`: two names with one key are written alike. */
export const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}+#]+/gu, '');

/** Words that say nothing about a subject; they only count where nothing else is typed. */
const FILLERS = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its my of on or so that the their then they this to was what when where which who why will with you your'.split(
    ' ',
  ),
);

export const isFiller = (word: Word): boolean => FILLERS.has(word.joined);
