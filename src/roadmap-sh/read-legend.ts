import type { MARKS } from '../schemas/outline.ts';

type Mark = (typeof MARKS)[number];

/** What an entry of a legend means here: an opinion on the topic, or how hard it is. */
export type Meaning = { readonly mark: Mark } | { readonly level: 'beginner' | 'intermediate' | 'advanced' };

/** Words of legends, the first that fits; authors word the same idea in many ways and colors. */
const MEANINGS: readonly (readonly [words: RegExp, meaning: Meaning])[] = [
  [/\bnot? recommend|\bwouldn'?t recommend|\bavoid\b|\bdon'?t (?:use|learn)\b/i, { mark: 'not-recommended' }],
  [/\balternative|\bpick (?:this|any|one)\b|\beither\b/i, { mark: 'alternative' }],
  [/\bbeginner/i, { level: 'beginner' }],
  [/\bintermediate/i, { level: 'intermediate' }],
  [/\badvanced/i, { level: 'advanced' }],
  [/\brecommend|\bopinion\b|\bmust[- ](?:learn|know)\b/i, { mark: 'recommended' }],
  [/\boptional|\banytime\b|\bany time\b|\border\b|\bgood to know\b|\bpossibilit/i, { mark: 'any-order' }],
];

/** The meaning of an entry of a legend by its words; undefined if they are none of those known. */
export const readLegend = (words: string): Meaning | undefined =>
  MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
