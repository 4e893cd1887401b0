import { drawOriginal, type OriginalOptions } from './draw-original.ts';
import type { LaidRoadmap } from './lay-roadmaps.ts';
import type { Fate } from './placement.ts';
import type { ReportEntry } from './report.ts';

export interface PlannedDrawing {
  /** The text of `graph.json`; undefined if there is none. */
  readonly text: string | undefined;
  readonly entries: readonly ReportEntry[];
}

/** Plans the drawing with its own coordinates, and says what became of the graph and of all in it that is no topic. */
export function planDrawing({ source, drawing }: LaidRoadmap, options: OriginalOptions): PlannedDrawing {
  const { graph } = source;
  if (graph === undefined) return { text: undefined, entries: [] };
  const folder = `content/roadmaps/${source.id}`;
  const original = drawing.drawing === undefined ? undefined : drawOriginal(drawing.drawing, options);
  const isDrawn = typeof original === 'object' && original.graph.nodes.some(({ topic }) => topic !== undefined);
  const entries = drawing.fates.map((fate): ReportEntry => {
    const isInDrawing = isDrawn && isIn(fate, original.nodes, original.edges);
    const { subject, name, outcome, to, why } =
      fate.outcome === 'left-out' && isInDrawing ? toDrawing(fate, `${folder}/graph.json`) : fate;
    return { subject, outcome, file: graph.path, name, to, why };
  });
  const file = { subject: 'file', file: graph.path, name: '' } as const;
  if (drawing.fault !== undefined) entries.push({ ...file, outcome: 'left-out', why: drawing.fault });
  else {
    const kept = isDrawn ? `, and ${folder}/graph.json keeps its places` : '';
    const lost = typeof original === 'string' ? `; its places are left out: ${original}` : '';
    const why = `it became an outline${kept}${lost}`;
    entries.push({ ...file, outcome: 'changed', to: `${folder}/outline.yaml`, why });
  }
  return { text: isDrawn ? `${writeGraph(original.graph)}\n` : undefined, entries };
}

const isIn = ({ subject, id = '' }: Fate, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): boolean =>
  subject === 'edge' ? edges.has(id) : subject === 'node' && nodes.has(id);

const toDrawing = (fate: Fate, to: string): Fate => ({
  ...fate,
  outcome: 'changed',
  to,
  why: `only the drawing has it: ${fate.why ?? ''}`,
});

/** A line a node and a line an edge, so that a difference shows which ones moved. */
function writeGraph({
  nodes,
  edges = [],
}: {
  nodes: readonly unknown[];
  edges?: readonly unknown[] | undefined;
}): string {
  const list = (items: readonly unknown[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return `{\n  "nodes": ${list(nodes)},\n  "edges": ${list(edges)}\n}`;
}
