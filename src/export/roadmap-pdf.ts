import { MARK_SHAPES } from '../roadmap/layout/mark-shapes.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Mark, Roadmap } from '../roadmap/types.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';
import { closePdf, CONTENT_WIDTH, openPdf, PAGE, type Pdf } from './pdf-document.ts';
import { drawGraph } from './pdf-graph.ts';
import { writeOutline } from './pdf-outline.ts';
import type { Addresses } from './roadmap-json.ts';

export interface PdfOptions {
  readonly addresses: Addresses;
  /** Absolute address of a box, if it has one. */
  readonly address: (node: LayoutNode) => string | undefined;
  /** Title of any topic, also of one that another roadmap lists. */
  readonly titleOf: (topic: string) => string;
  readonly legend: readonly { readonly mark: Mark; readonly label: string }[];
}

/** Where a roadmap has no date, every build still gives the same file. */
const NO_DATE = '2026-01-01';

/**
 * A roadmap as an A4 document: title and legend, the graph as vectors with links, then the full outline as text.
 * Sections have bookmarks. The same roadmap gives the same bytes.
 */
export async function renderRoadmapPdf(
  roadmap: Roadmap,
  layout: GraphLayout,
  { addresses, address, legend, titleOf }: PdfOptions,
): Promise<Uint8Array> {
  const { title, description, schema } = roadmap.data;
  const day = schema?.dateModified ?? NO_DATE;
  const pdf = openPdf({ title, subject: description, date: new Date(`${day}T00:00:00Z`) });
  pdf.addPage();
  pdf.outline.addItem('Graph');
  pdf.font('display 700').fontSize(28).fillColor(PALETTE.ink).text(title, PAGE.margin, PAGE.margin);
  pdf.font('text 400').fontSize(11).fillColor(PALETTE.inkSoft);
  pdf.text(schema ? `${description}. Updated ${day}.` : description, { width: CONTENT_WIDTH });
  drawLegend(pdf, legend);
  drawGraph(pdf, layout, address, pdf.y + 24);
  writeOutline(pdf, roadmap, { link: addresses.topic, titleOf });
  return closePdf(pdf, `${addresses.roadmap(roadmap.id)} (CC BY 4.0)`);
}

function drawLegend(pdf: Pdf, legend: PdfOptions['legend']): void {
  const y = pdf.y + 14;
  let x: number = PAGE.margin;
  pdf.font('text 400').fontSize(8.5);
  for (const { mark, label } of legend) {
    pdf
      .save()
      .translate(x, y - 1)
      .scale(0.6)
      .path(MARK_SHAPES[mark])
      .fill(MARK_COLORS[mark], 'even-odd')
      .restore();
    pdf.fillColor(PALETTE.inkSoft).text(label, x + 14, y, { lineBreak: false });
    x += 14 + pdf.widthOfString(label) + 18;
  }
  pdf.y = y + 12;
}
