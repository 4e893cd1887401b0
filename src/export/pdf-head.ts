import { updatedLine } from './credit.ts';
import { measureText } from './fonts.ts';
import { PALETTE } from './palette.ts';
import { flowBlocks, setBlock } from './pdf-flow.ts';
import { drawIcon } from './pdf-graph.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { piece } from './pdf-styles.ts';
import { drawLine } from './pdf-text.ts';
import type { LegendSign } from './svg-head.ts';

interface PdfHead {
  readonly title: string;
  readonly description: string;
  readonly signs: readonly LegendSign[];
  /** The day of the last change, `2026-11-21`, if it is known. */
  readonly updated: string | undefined;
}

/** Begins the first page with what stands above a graph, and returns the y at which the graph begins. */
export function writeHead(pdf: Pdf, { title, description, signs, updated }: PdfHead): number {
  pdf.addPage();
  pdf.y = PAGE.margin;
  pdf.outline.addItem('Graph');
  flowBlocks(pdf, [
    setBlock([piece(title, 'title')], PAGE.margin, CONTENT_WIDTH, 36),
    setBlock([piece(description, 'lead', PALETTE.inkSoft)], PAGE.margin, CONTENT_WIDTH, 15),
  ]);
  const legendY = pdf.y + 22;
  drawLegend(pdf, signs, updatedLine(updated), legendY);
  return legendY + 22;
}

/** Draws the legend with the date at its end, all on the baseline `y`. */
function drawLegend(pdf: Pdf, signs: readonly LegendSign[], date: string, y: number): void {
  let x: number = PAGE.margin;
  for (const { d, color, label } of signs) {
    const text = piece(label, 'small', PALETTE.inkSoft);
    drawIcon(pdf, { d, x, y: y - 7.6, color }, 0.6);
    drawLine(pdf, [text], x + 14, y);
    x += 14 + measureText(label, text.style) + 18;
  }
  drawLine(pdf, [piece(date, 'small', PALETTE.inkSoft)], PAGE.width - PAGE.margin, y, 'end');
}
