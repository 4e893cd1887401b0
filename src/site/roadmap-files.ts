import { toRoadmapJson } from '../export/roadmap-json.ts';
import { renderRoadmapPdf } from '../export/roadmap-pdf.ts';
import { renderRoadmapPng } from '../export/roadmap-png.ts';
import { renderRoadmapSvg, SVG_FRAME } from '../export/roadmap-svg.ts';
import { layoutPoster } from '../roadmap/layout/layout-poster.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { MARKS } from '../schemas/outline.ts';
import { absoluteAddresses } from './addresses.ts';
import { addressOf } from '../urls/linked-graph.ts';
import { roadmapPath } from '../urls/paths.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { layoutOf } from './layouts.ts';
import { MARK_LABELS } from '../roadmap/mark-labels.ts';

/** A file whose path the frontmatter of a roadmap chooses. `path` has no slash at its beginning. */
export interface ChosenFile {
  readonly path: string;
  readonly kind: 'json' | 'pdf' | 'png';
  readonly roadmap: Roadmap;
}

/** Largest PNG in CSS pixels where the frontmatter has no `dimensions`: as wide as a screen, and what posts show whole. */
const LARGEST_PNG = { width: 1920, height: 1080 };

const LEGEND = MARKS.map((mark) => ({ mark, label: MARK_LABELS[mark].label }));

/** The files that `jsonUrl`, `pdfUrl` and `schema.imageUrl` ask for. */
export function listChosenFiles(roadmap: Roadmap): readonly ChosenFile[] {
  const { jsonUrl, pdfUrl, schema } = roadmap.data;
  const wanted = [
    ['json', jsonUrl],
    ['pdf', pdfUrl],
    ['png', schema?.imageUrl],
  ] as const;
  return wanted.flatMap(([kind, path]) => (path === undefined ? [] : [{ kind, path: path.slice(1), roadmap }]));
}

export async function renderChosenFile(
  { kind, roadmap }: ChosenFile,
  site: URL,
  catalog: SiteCatalog,
): Promise<Response> {
  switch (kind) {
    case 'json':
      return Response.json(toRoadmapJson(roadmap, absoluteAddresses(roadmap, site, catalog)));
    case 'pdf': {
      const addresses = absoluteAddresses(roadmap, site, catalog);
      const titleOf = (id: string) => catalog.topicIndex.get(id)?.title ?? id;
      const options = { addresses, address: absoluteNodeAddress(roadmap, site), legend: LEGEND, titleOf };
      return bytes(await renderRoadmapPdf(roadmap, layoutOf(roadmap), options), 'application/pdf');
    }
    case 'png': {
      const { width, height } = roadmap.data.dimensions ?? LARGEST_PNG;
      const poster = layoutPoster(layoutOf(roadmap), { ratio: width / height, around: SVG_FRAME });
      return bytes(await renderRoadmapPng(renderSvg(roadmap, site, 'paths', poster), width, height), 'image/png');
    }
  }
}

/** The SVG of a roadmap, with real text or with the outlines of it. */
export function renderSvg(
  roadmap: Roadmap,
  site: URL,
  text: 'text' | 'paths',
  layout: GraphLayout = layoutOf(roadmap),
): string {
  return renderRoadmapSvg(roadmap, layout, {
    text,
    address: absoluteNodeAddress(roadmap, site),
    source: new URL(roadmapPath(roadmap.id), site).href,
    legend: LEGEND,
  });
}

function absoluteNodeAddress(roadmap: Roadmap, site: URL): (node: LayoutNode) => string | undefined {
  return (node) => {
    const path = addressOf(node, roadmap);
    return path === undefined ? undefined : new URL(path, site).href;
  };
}

const bytes = (content: Uint8Array, type: string): Response =>
  new Response(new Uint8Array(content), { headers: { 'content-type': type } });
