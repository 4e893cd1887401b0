import type { BoxMark } from '../roadmap/layout/types.ts';

/** Marks and priorities in words, for files. */
export const MARK_WORDS: Readonly<Record<BoxMark, string>> = {
  recommended: 'recommended',
  alternative: 'alternative',
  'any-order': 'any order',
  'not-recommended': 'not to start with',
  must: 'must',
  should: 'should',
  could: 'could',
};
