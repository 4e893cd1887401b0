import type { GraphNode } from '../../schemas/graph.ts';
import type { Box } from './types.ts';

/** Where a topic stands in the outline. */
export interface TopicPlace {
  /** Its number in learning order. */
  readonly rank: number;
  /** Id of its section. */
  readonly section: string;
}

export interface OrderedNode {
  readonly node: GraphNode;
  /** Id of the section with which it is read; undefined before all sections. */
  readonly section: string | undefined;
}

/**
 * Puts the nodes of a drawing into reading order: topics as the outline has them, and every other text beside the
 * topic that it stands next to, headings before it and links behind it. Title and legend come first.
 */
export function orderOriginal(
  nodes: readonly GraphNode[],
  places: ReadonlyMap<string, TopicPlace>,
): readonly OrderedNode[] {
  const topics = nodes.flatMap((node) => {
    const place = places.get(node.topic ?? '');
    return place ? [{ node, place }] : [];
  });
  const ranked = nodes.map((node) => {
    const place = places.get(node.topic ?? '') ?? (isFirst(node) ? undefined : findNeighbor(node, topics)?.place);
    const step = node.topic === undefined ? (FOLLOWS.has(node.kind) ? 1 : -1) : 0;
    return { node, section: place?.section, rank: place?.rank ?? -1, step };
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.step - b.step || a.node.y - b.node.y || a.node.x - b.node.x)
    .map(({ node, section }) => ({ node, section }));
}

const FOLLOWS: ReadonlySet<GraphNode['kind']> = new Set(['button', 'list', 'todo']);

const isFirst = ({ kind }: GraphNode): boolean => kind === 'title' || kind === 'legend';

interface DrawnTopic {
  readonly node: GraphNode;
  readonly place: TopicPlace;
}

/** The topic next to a node; of several at the same distance, such as those inside a box, the first to learn. */
function findNeighbor(node: GraphNode, topics: readonly DrawnTopic[]): DrawnTopic | undefined {
  let best: DrawnTopic | undefined;
  let shortest = Infinity;
  for (const topic of topics) {
    const distance = distanceBetween(node, topic.node);
    if (distance > shortest || (distance === shortest && best && best.place.rank <= topic.place.rank)) continue;
    best = topic;
    shortest = distance;
  }
  return best;
}

/** The shortest way from one box to another, in px; 0 if they touch. */
function distanceBetween(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(dx, dy);
}
