import { hasProjects } from '../roadmap/has-projects.ts';
import { layoutPoster } from '../roadmap/layout/layout-poster.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { creditLine } from './credit.ts';
import { closePdf, openPdf } from './pdf-document.ts';
import { drawGraph, drawPoster } from './pdf-graph.ts';
import { writeHead } from './pdf-head.ts';
import { writeOutline } from './pdf-outline.ts';
import type { Addresses } from './addresses.ts';
import { listSigns, type Legend } from './svg-head.ts';

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
  const top = writeHead(pdf, {
    title,
    description,
    signs: listSigns(legend, hasProjects(roadmap)),
    updated: schema?.dateModified,
  });
  drawGraph(pdf, layout, address, top);
  writeOutline(pdf, roadmap, addresses, titleOf);
  const poster = layoutPoster(layout, { ratio: Math.SQRT2 });
  if (poster !== layout) drawPoster(pdf, poster, title, address);
  return closePdf(pdf, creditLine(addresses.roadmap(roadmap.id)));
}
