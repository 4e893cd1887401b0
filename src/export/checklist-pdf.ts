import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { ChecklistData } from '../schemas/checklist.ts';
import { creditLine } from './credit.ts';
import { writeChecks, type CheckLinks } from './pdf-checks.ts';
import { closePdf, openPdf } from './pdf-document.ts';
import { drawGraph } from './pdf-graph.ts';
import { writeHead } from './pdf-head.ts';
import type { PageDocument } from './page-markdown.ts';
import { listSigns, type Legend } from './svg-head.ts';

export interface ChecklistPdfOptions {
  /** Absolute address of a box, if it has one. */
  readonly address: (node: LayoutNode) => string | undefined;
  readonly links: CheckLinks;
  readonly legend: Legend;
}

/** What the document says of the list. */
export interface ChecklistPage extends Omit<PageDocument, 'text'> {
  /** The day of its last change, if it is known. */
  readonly updated?: string | undefined;
}

/**
 * A check list as an A4 document: title and legend, the graph as vectors with links, then the items with reason and
 * check. Sections have bookmarks. The same list gives the same bytes.
 */
export async function renderChecklistPdf(
  { title, description, published, updated, address: source }: ChecklistPage,
  checklist: ChecklistData,
  layout: GraphLayout,
  { address, links, legend }: ChecklistPdfOptions,
): Promise<Uint8Array> {
  const pdf = openPdf({ title, subject: description, date: new Date(`${updated ?? published}T00:00:00Z`) });
  const top = writeHead(pdf, { title, description, signs: listSigns(legend), updated });
  drawGraph(pdf, layout, address, top);
  writeChecks(pdf, checklist, links);
  return closePdf(pdf, creditLine(source));
}
