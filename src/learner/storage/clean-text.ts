/** Controls, lone surrogates, and signs that turn the direction of a line: they make a text swallow what is around it. */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

const UNWANTED_BUT_LINES = /[^\P{Cc}\n\t]+|[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** One line of a stranger's text, at most `max` UTF-16 units long; empty if there is nothing to see in it. */
export const cleanLine = (text: string, max: number): string =>
  cutText(text.replace(UNWANTED, ' ').replace(/\s+/gu, ' ').trim(), max).trim();

/** A stranger's text of several lines, at most `max` UTF-16 units long. */
export const cleanLines = (text: string, max: number): string =>
  cutText(text.replace(/\r\n?/g, '\n').replace(UNWANTED_BUT_LINES, ' '), max);

/** The first `max` UTF-16 units of a text, or one less where that would leave half a character. */
export const cutText = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
