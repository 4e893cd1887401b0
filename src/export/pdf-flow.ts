import { PAGE, PAGE_BOTTOM, type Pdf } from './pdf-page.ts';
import { breakPieces, drawLine, type Line, type Piece } from './pdf-text.ts';

/** Lines at a place on the page, `leading` points apart. */
export interface Block {
  readonly lines: readonly Line[];
  readonly x: number;
  readonly leading: number;
}

/** Sets pieces as a block of at most `width` points. */
export const setBlock = (pieces: readonly Piece[], x: number, width: number, leading: number): Block => ({
  lines: breakPieces(pieces, width),
  x,
  leading,
});

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, leading }) => sum + lines.length * leading, 0);

/** Draws blocks below each other from `pdf.y` on and leaves `pdf.y` below them. Goes on over pages where it must. */
export function flowBlocks(pdf: Pdf, blocks: readonly Block[]): void {
  for (const { lines, x, leading } of blocks) {
    for (const line of lines) {
      ensureSpace(pdf, leading);
      const size = Math.max(...line.map(({ style }) => style.size));
      const top = pdf.y;
      drawLine(pdf, line, x, top + leading / 2 + size * 0.36);
      // Drawing text moves pdf.y by a line height of its own.
      pdf.y = top + leading;
    }
  }
}

/** Begins a new page if fewer than `space` points are left on this one, unless it is still empty. */
export function ensureSpace(pdf: Pdf, space: number): void {
  if (pdf.y + space <= PAGE_BOTTOM || pdf.y <= PAGE.margin) return;
  pdf.addPage();
  pdf.y = PAGE.margin;
}

/** Leaves a gap, but not at the beginning of a page. */
export function skip(pdf: Pdf, gap: number): void {
  if (pdf.y > PAGE.margin) pdf.y += gap;
}
