import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import { formatFacts } from '../roadmap/topic-facts.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { checkpointPath, projectPath, roadmapPath, sectionPath, topicPathIn } from './paths.ts';

/** A box with the address it links to. */
export interface LinkedNode extends LayoutNode {
  readonly href?: string;
  /** Only for topics: what there is to know of it before reading, such as `beginner, 2–5 hours`. */
  readonly facts?: string;
}

/** What the graph island loads: the drawing, finished at build time, and nothing else. */
export interface LinkedGraph extends Omit<GraphLayout, 'nodes'> {
  readonly nodes: readonly LinkedNode[];
}

/** The path or address that a box links to; groups and notes have none, nor do roadmaps that are still upcoming. */
export function addressOf(node: LayoutNode, roadmap: Roadmap): string | undefined {
  const { kind, id } = node;
  if (node.url !== undefined) return node.url;
  if (id === undefined || node.isUpcoming) return undefined;
  switch (kind) {
    case 'topic':
    case 'subtopic':
      return topicPathIn(id, roadmap);
    case 'section':
      return node.topic === undefined ? sectionPath(roadmap.id, id) : topicPathIn(node.topic, roadmap);
    case 'checkpoint':
      return checkpointPath(roadmap.id, id);
    case 'link':
      return roadmapPath(id);
    case 'project':
      return projectPath(id);
    case 'group':
    case 'note':
      return undefined;
  }
}

export function linkGraph(roadmap: Roadmap, layout: GraphLayout): LinkedGraph {
  const facts = new Map<string, string>(
    listEntries(roadmap).map(({ entry: { topic } }) => [`topic:${topic.id}`, formatFacts(topic)]),
  );
  return {
    ...layout,
    nodes: layout.nodes.map((node) => {
      const href = addressOf(node, roadmap);
      const known = facts.get(node.key);
      return { ...node, ...(href !== undefined && { href }), ...(known && { facts: known }) };
    }),
  };
}
