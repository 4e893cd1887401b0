import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Checkpoint, Entry, Group, Project, Roadmap, Section } from '../roadmap/types.ts';

/** An entry of the outline together with its box in the drawing. */
export interface DrawnEntry {
  readonly entry: Entry;
  readonly node: LayoutNode;
  readonly children: readonly DrawnEntry[];
}

interface DrawnGroup {
  readonly group: Group;
  readonly node: LayoutNode;
  readonly entries: readonly DrawnEntry[];
}

export interface DrawnSection {
  readonly section: Section;
  readonly node: LayoutNode;
  readonly groups: readonly DrawnGroup[];
  readonly notes: readonly LayoutNode[];
  readonly links: readonly LayoutNode[];
  readonly projects: readonly { readonly data: Project; readonly node: LayoutNode }[];
  readonly checkpoint?: { readonly data: Checkpoint; readonly node: LayoutNode };
}

/**
 * Joins a roadmap with its drawing, so that the graph can be written as the nested list it is.
 * @throws Error if the drawing lacks a box; both come from the same roadmap, so that is a bug.
 */
export function drawTree(roadmap: Roadmap, layout: GraphLayout): readonly DrawnSection[] {
  const nodes = new Map(layout.nodes.map((node) => [node.key, node]));
  const nodeOf = (key: string): LayoutNode => {
    const node = nodes.get(key);
    if (node === undefined) throw new Error(`The layout of "${roadmap.id}" has no box "${key}".`);
    return node;
  };
  const drawEntry = (entry: Entry): DrawnEntry => ({
    entry,
    node: nodeOf(`topic:${entry.topic.id}`),
    children: entry.children.map(drawEntry),
  });
  return roadmap.sections.map((section) => ({
    section,
    node: nodeOf(`section:${section.id}`),
    groups: section.groups.map((group, index) => ({
      group,
      node: nodeOf(`group:${section.id}:${index}`),
      entries: group.entries.map(drawEntry),
    })),
    notes: section.notes.map((_, index) => nodeOf(`note:${section.id}:${index}`)),
    links: section.links.map((_, index) => nodeOf(`link:${section.id}:${index}`)),
    projects: (section.projects ?? []).map((data, index) => ({ data, node: nodeOf(`project:${section.id}:${index}`) })),
    ...(section.checkpoint && {
      checkpoint: { data: section.checkpoint, node: nodeOf(`checkpoint:${section.checkpoint.id}`) },
    }),
  }));
}
