import type { TextStyle } from '../roadmap/layout/types.ts';
import { wrapText } from '../roadmap/layout/wrap-text.ts';
import { measureText, roundWeight, splitRuns, type Subset } from './fonts.ts';
import type { Pdf } from './pdf-page.ts';

/** A stretch of text in one style. Sizes are points, as everything in a PDF. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly color: string;
  /** Absolute address to which the text leads. */
  readonly link?: string | undefined;
}

export type Line = readonly Piece[];

/** The name under which a document knows a font. */
export const nameFont = ({ family, weight }: Pick<TextStyle, 'family' | 'weight'>, subset: Subset): string =>
  `${family} ${roundWeight(weight)} ${subset}`;

const widthOf = (line: Line): number => line.reduce((sum, { text, style }) => sum + measureText(text, style), 0);

/** Breaks pieces, with a space between any two of them, into lines of at most `width` points. */
export function breakPieces(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of pieces) {
    for (const word of wrapWords(piece.text, width, piece.style)) {
      const longer = appendWord(line, { ...piece, text: word });
      if (line.length > 0 && widthOf(longer) > width) {
        lines.push(line);
        line = [{ ...piece, text: word }];
      } else {
        line = longer;
      }
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The words of a text; one that is wider than a line comes as pieces that fit. */
const wrapWords = (text: string, width: number, style: TextStyle): readonly string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => wrapText(word, width, style, measureText));

/** Words of one style stay one text, so that they can be found and copied as one. */
function appendWord(line: readonly Piece[], word: Piece): Piece[] {
  const last = line.at(-1);
  if (last === undefined) return [word];
  const isSame = last.style === word.style && last.color === word.color && last.link === word.link;
  if (isSame) return [...line.slice(0, -1), { ...last, text: `${last.text} ${word.text}` }];
  return [...line.slice(0, -1), { ...last, text: `${last.text} ` }, word];
}

/** Draws a line with its baseline at `y`, from `x` on or up to it, with its links. Never breaks it. */
export function drawLine(pdf: Pdf, line: Line, x: number, y: number, align: 'start' | 'end' = 'start'): void {
  let pen = align === 'end' ? x - widthOf(line) : x;
  for (const { text, style, color, link } of line) {
    const width = measureText(text.trimEnd(), style);
    if (link !== undefined) pdf.link(pen, y - style.size, width, style.size * 1.3, link);
    drawText(pdf, text, style, color, pen, y);
    pen += measureText(text, style);
  }
}

/** Draws a text with the start of its baseline at (x, y), each part by the font that has its characters. */
export function drawText(
  pdf: Pdf,
  text: string,
  style: TextStyle,
  color: string,
  x: number,
  y: number,
  tracking = 0,
): void {
  let pen = x;
  for (const run of splitRuns(text, style)) {
    pdf.font(nameFont(style, run.subset)).fontSize(style.size).fillColor(color);
    pdf.text(run.text, pen, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
    pen += measureText(run.text, style);
  }
}
