import type { BoxStyle } from './geometry.ts';
import type { MeasureText, TextStyle } from './types.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines of at most `width` px, filling each line as far as it goes.
 * A word that is too long for a line of its own breaks inside: behind a hyphen or slash where that is enough, else
 * between graphemes. Nothing is ever cut off. Returns at least one line, if need be an empty one.
 */
export function wrapText(text: string, width: number, style: TextStyle, measure: MeasureText): readonly string[] {
  const fits = (line: string) => measure(line, style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/**
 * Breaks a text into as few lines as `wrapText` does, but of about the same length, so that no line holds a lone word.
 * The lines are those of the narrowest width that needs neither more of them nor breaks inside more words.
 */
export function balanceText(text: string, width: number, style: TextStyle, measure: MeasureText): readonly string[] {
  let best = wrapText(text, width, style, measure);
  if (best.length === 1) return best;
  const words = best.join(' ');
  let [tooNarrow, enough] = [0, Math.ceil(width)];
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    const lines = wrapText(text, middle, style, measure);
    if (lines.length <= best.length && lines.join(' ') === words) {
      best = lines;
      enough = middle;
    } else {
      tooNarrow = middle;
    }
  }
  return best;
}

/** Pieces of a word that each fit; a single grapheme stays whole even where it does not. */
function breakWord(word: string, fits: (piece: string) => boolean): string[] {
  const parts = word.split(/(?<=[-/])/).flatMap((part) => (fits(part) ? [part] : splitGraphemes(part)));
  const pieces: string[] = [];
  let piece = '';
  for (const part of parts) {
    if (piece !== '' && !fits(piece + part)) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const splitGraphemes = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** A wrapped text and the height of the box around it, in px. */
export interface FittedText {
  readonly lines: readonly string[];
  /** Whether a line ends inside a word. */
  readonly isBroken: boolean;
  readonly height: number;
}

/** Wraps `text` into a box of the given outer width; `reserved` px of it are taken by something else. */
export function fitText(text: string, width: number, box: BoxStyle, measure: MeasureText, reserved = 0): FittedText {
  const wrap = box.isProse ? wrapText : balanceText;
  const lines = wrap(text, width - 2 * box.paddingX - reserved, box.text, measure);
  const isBroken = lines.join(' ') !== text.split(/\s+/).filter(Boolean).join(' ');
  return { lines, isBroken, height: Math.max(box.minHeight, lines.length * box.lineHeight + 2 * box.paddingY) };
}
