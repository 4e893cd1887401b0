import { toPlainText } from './to-plain-text.ts';

/**
 * Words of English prose that adults read in a minute when they read silently: 238 on average in 190 studies (Marc
 * Brysbaert, "How many words do we read per minute?", 2019, doi:10.1016/j.jml.2019.104047).
 */
const WORDS_A_MINUTE = 238;

/** How long it takes to read a text with what is in its code, in whole minutes, at least 1. */
export const countReadingMinutes = (markdown: string): number =>
  Math.max(1, Math.round((toPlainText(markdown).match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length / WORDS_A_MINUTE));
