import type { Mark } from '../roadmap/types.ts';

/** The marks in words, for files. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  recommended: 'recommended',
  alternative: 'alternative',
  'any-order': 'any order',
  'not-recommended': 'not to start with',
};
