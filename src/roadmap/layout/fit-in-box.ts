import type { Box, MeasureText, TextStyle } from './types.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** Height of a line over the size of its font; original.css has the same. */
export const LINE_HEIGHT = 1.25;
/** Below the first size words may break, if that lets the text fit; below the second nobody could read it. */
const BREAKING_SIZE = 11;
const SMALLEST_SIZE = 4;

/** One text of a box. `indent` is taken from its width, in multiples of the font size. */
export interface BoxText {
  readonly text: string;
  readonly indent?: number;
}

/** How the texts of one kind of box are set. */
export interface BoxType extends Pick<TextStyle, 'family' | 'weight'> {
  /** The largest font size in px. */
  readonly largest: number;
  /** Prose fills its lines; names are spread evenly over theirs. */
  readonly isProse?: boolean;
  /** Space at the sides, and above and below; smaller in boxes that have little. */
  readonly paddingX: number;
  readonly paddingY: number;
}

export interface FittedTexts {
  /** Font size in px. */
  readonly size: number;
  /** The lines of each text. */
  readonly blocks: readonly (readonly string[])[];
}

/**
 * Sets texts below each other in a box of a given size: at the largest font size at which all lines fit without a
 * break inside a word, or else at a small one with such breaks.
 */
export function fitInBox(texts: readonly BoxText[], box: Box, type: BoxType, measure: MeasureText): FittedTexts {
  const width = box.width - 2 * Math.min(type.paddingX, box.width / 8);
  const height = box.height - 2 * Math.min(type.paddingY, box.height / 8);
  for (let size = type.largest; ; size -= 1) {
    const style = { family: type.family, weight: type.weight, size };
    const widths = texts.map(({ indent = 0 }) => Math.max(size, width - indent * size));
    const blocks = texts.map(({ text }, index) => wrapText(text, widths[index] ?? width, style, measure));
    const lines = blocks.reduce((sum, block) => sum + block.length, 0);
    const isWhole = blocks.every((block, index) => block.join(' ') === joinWords(texts[index]?.text ?? ''));
    const fits = lines * size * LINE_HEIGHT <= height && (isWhole || size < BREAKING_SIZE);
    if (!fits && size > SMALLEST_SIZE) continue;
    if (type.isProse === true) return { size, blocks };
    return { size, blocks: texts.map(({ text }, index) => balanceText(text, widths[index] ?? width, style, measure)) };
  }
}

const joinWords = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
