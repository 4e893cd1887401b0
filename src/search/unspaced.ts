/** Letters of scripts that put no spaces between words, or, as Korean, few. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}' +
  '\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const RUNS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');

/** Whether a text has letters that nothing separates into words. */
export const isUnspaced = (text: string): boolean => IS_UNSPACED.test(text);

/**
 * Cuts a folded part of a word where its script changes, and cuts scripts without spaces into pairs of letters:
 * `go语言` becomes `go`, `语言` and `言`. A text holds what was typed if it holds its pairs; the last letter alone finds a
 * single letter in any place. Pairs are the same on every machine, which the word lists of browsers are not
 * (https://unicode.org/reports/tr29/#Word_Boundaries leaves them to dictionaries).
 */
export const cutUnspaced = (part: string): readonly string[] =>
  isUnspaced(part) ? (part.match(RUNS) ?? []).flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [run])) : [part];

/** Each letter with the one behind it; the last one stands alone. */
const pairsOf = (run: string): readonly string[] => {
  const letters = Array.from(run);
  return letters.map((letter, index) => letter + (letters[index + 1] ?? ''));
};
