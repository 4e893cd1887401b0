import { layoutPoster } from '../roadmap/layout/layout-poster.ts';
import { MARK_SHAPES } from '../roadmap/layout/mark-shapes.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { creditLine, updatedLine } from './credit.ts';
import { measureText } from './fonts.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';
import { closePdf, openPdf } from './pdf-document.ts';
import { flowBlocks, setBlock } from './pdf-flow.ts';
import { drawGraph, drawIcon, drawPoster } from './pdf-graph.ts';
import { writeOutline } from './pdf-outline.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { piece } from './pdf-styles.ts';
import { drawLine } from './pdf-text.ts';
import type { Addresses } from './addresses.ts';
import type { Legend } from './svg-head.ts';

export interface PdfOptions {
  readonly addresses: Addresses;
  /** Absolute address of a box, if it has one. */
  readonly address: (node: LayoutNode) => string | undefined;
  /** Title of any topic, also of one that another roadmap lists. */
  readonly titleOf: (topic: string) => string;
  readonly legend: Legend;
}

/** Where a roadmap has no date, every build still gives the same file. */
const NO_DATE = '2026-01-01';

/**
 * A roadmap as an A4 document: title and legend, the graph as vectors with links, then the full outline as text. A graph
 * of several columns is also the last page, whole, as a poster. Sections have bookmarks. The same roadmap gives the same bytes.
 */
export async function renderRoadmapPdf(
  roadmap: Roadmap,
  layout: GraphLayout,
  { addresses, address, legend, titleOf }: PdfOptions,
): Promise<Uint8Array> {
  const { title, description, schema } = roadmap.data;
  const date = new Date(`${schema?.dateModified ?? NO_DATE}T00:00:00Z`);
  const pdf = openPdf({ title, subject: description, date });
  pdf.addPage();
  pdf.y = PAGE.margin;
  pdf.outline.addItem('Graph');
  flowBlocks(pdf, [
    setBlock([piece(title, 'title')], PAGE.margin, CONTENT_WIDTH, 36),
    setBlock([piece(description, 'lead', PALETTE.inkSoft)], PAGE.margin, CONTENT_WIDTH, 15),
  ]);
  const legendY = pdf.y + 22;
  drawLegend(pdf, legend, updatedLine(schema?.dateModified), legendY);
  drawGraph(pdf, layout, address, legendY + 22);
  writeOutline(pdf, roadmap, addresses, titleOf);
  const poster = layoutPoster(layout, { ratio: Math.SQRT2 });
  if (poster !== layout) drawPoster(pdf, poster, title, address);
  return closePdf(pdf, creditLine(addresses.roadmap(roadmap.id)));
}

/** Draws the legend with the date at its end, all on the baseline `y`. */
function drawLegend(pdf: Pdf, legend: Legend, date: string, y: number): void {
  let x: number = PAGE.margin;
  for (const { mark, label } of legend) {
    const text = piece(label, 'small', PALETTE.inkSoft);
    drawIcon(pdf, { d: MARK_SHAPES[mark], x, y: y - 7.6, color: MARK_COLORS[mark] }, 0.6);
    drawLine(pdf, [text], x + 14, y);
    x += 14 + measureText(label, text.style) + 18;
  }
  drawLine(pdf, [piece(date, 'small', PALETTE.inkSoft)], PAGE.width - PAGE.margin, y, 'end');
}
