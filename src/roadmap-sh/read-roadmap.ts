import type { Drawing } from './drawing.ts';
import { placeNodes } from './place-nodes.ts';
import type { Placement, PlacedSection, Spot } from './placement.ts';
import { isGraph, readGraph } from './read-graph.ts';
import { isWireframe, placeNames, readWireframe } from './read-wireframe.ts';
import type { SourceFile, TopicSource } from './source-file.ts';

/** The graph of a roadmap as sections, or why it has none. */
export interface ReadDrawing extends Placement {
  readonly format: 'editor' | 'wireframe' | undefined;
  /** Why the file cannot be read; undefined if it can, or there is none. */
  readonly fault: string | undefined;
  /** What the editor drew; undefined for another format. */
  readonly drawing?: Drawing;
}

const NOTHING = { sections: [], fates: [] } as const;

/** Reads a graph in either format. */
export function readDrawing(graph: SourceFile | undefined): ReadDrawing {
  if (graph === undefined) return { ...NOTHING, format: undefined, fault: undefined };
  let value: unknown;
  try {
    value = JSON.parse(graph.text);
  } catch (error) {
    const fault = `it is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { ...NOTHING, format: undefined, fault };
  }
  if (isGraph(value)) {
    const drawing = readGraph(value);
    return { ...placeNodes(drawing), format: 'editor', fault: undefined, drawing };
  }
  if (!isWireframe(value)) {
    return { ...NOTHING, format: undefined, fault: 'it is neither a graph with nodes nor a wireframe with controls' };
  }
  const placement = readWireframe(value);
  const fault = placement.sections.length === 0 ? 'no group of this wireframe has the name of a topic' : undefined;
  return { ...placement, format: 'wireframe', fault };
}

/** How many topics without a place stand in one group. */
const GROUP = 12;

/** Sections for texts that no drawing has a place for: by their folders, where they have some, and else one for all. */
export function placeFiles(
  files: readonly TopicSource[],
  title: string,
): { readonly sections: readonly PlacedSection[]; readonly bySpot: ReadonlyMap<Spot, TopicSource> } {
  const bySpot = new Map<Spot, TopicSource>();
  const toSpot = (file: TopicSource): Spot => {
    const spot = { subject: 'item' as const, key: file.path, label: '', legend: undefined, how: 'rest' as const };
    bySpot.set(spot, file);
    return spot;
  };
  const folders = new Set(files.filter(({ names }) => names.length > 1).map(({ names }) => names[0]));
  const inFolders = files.filter(({ names }) => folders.has(names[0]));
  const flat = files.filter((file) => !inFolders.includes(file));
  const sections = placeNames(
    inFolders.map((file, index) => ({
      spot: toSpot(file),
      path: file.names,
      side: index % 2 === 0 ? 'left' : 'right',
    })),
  );
  if (flat.length === 0) return { sections, bySpot };
  const groups = Array.from({ length: Math.ceil(flat.length / GROUP) }, (_, index) => ({
    title: undefined,
    side: index % 2 === 0 ? ('left' as const) : ('right' as const),
    entries: flat.slice(index * GROUP, (index + 1) * GROUP).map((file) => ({ spot: toSpot(file), children: [] })),
  }));
  return { sections: [...sections, { spot: undefined, title, groups, links: [], notes: [] }], bySpot };
}
