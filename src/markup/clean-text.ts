/** Signs that end a line, for one program or another. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

/**
 * Signs that no text needs and that change what others show: controls but tab and line end, halves of characters,
 * marks of byte order and annotation, numbers that never become characters (XML allows none of them), and signs that
 * turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069, https://trojansource.codes). The marks that
 * scripts need, such as the joiners U+200C and U+200D, are none of them.
 */
const HARMFUL = /[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/u;
const ALL_HARMFUL = new RegExp(HARMFUL, 'gu');

/** Most texts have no other signs, and a simple pattern finds that out ten times as fast. */
const HARMLESS = /^[\n\t -~]*$/;

/** Anything that leaves ink: no space, no combining mark alone, nothing that fonts ignore or draw as a blank. */
const VISIBLE = /[^\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is anything to see in a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** The first sign of a text that `cleanLines` would take out or replace, with its place in UTF-16 units. */
export function findHarmfulSign(text: string): { readonly index: number; readonly sign: string } | undefined {
  if (HARMLESS.test(text)) return undefined;
  const found = [HARMFUL, /\r|[\u0085\u2028\u2029]/u].flatMap((signs) => signs.exec(text) ?? []);
  const places = found.map((sign) => text.indexOf(sign));
  const index = Math.min(...places);
  const sign = found[places.indexOf(index)];
  return sign === undefined ? undefined : { index, sign };
}

/** `U+202E`, as lists of characters name a sign. */
export const nameSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which nothing can move a cursor, color a line or turn letters round: U+FFFD stands for each harmful sign. */
export const exposeHarmful = (text: string): string =>
  text
    .replace(/\t/g, ' ')
    .replace(/[\u2028\u2029]/g, '\uFFFD')
    .replace(ALL_HARMFUL, '\uFFFD');

/** A text of several lines without harmful signs, at most `max` UTF-16 units long; every line ends with U+000A. */
export const cleanLines = (text: string, max: number): string =>
  cutText(text.replace(LINE_ENDS, '\n').replace(ALL_HARMFUL, ''), max);

/** The same as one line without needless spaces; empty if there is nothing to see in it. */
export function cleanLine(text: string, max: number): string {
  const line = text.replace(LINE_ENDS, '\n').replace(ALL_HARMFUL, '').replace(/\s+/gu, ' ').trim();
  const cut = cutText(line, max).trim();
  return isVisible(cut) ? cut : '';
}

/** The first `max` UTF-16 units of a text, or one less where that would leave half a character. */
const cutText = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/u, '');
