import { Position, type Edge, type Node as FlowNode, type NodeHandle } from '@xyflow/react';

import { layoutPoster } from '../../roadmap/layout/layout-poster.ts';
import type { LayoutEdge, OriginalEdge } from '../../roadmap/layout/types.ts';
import type { LinkedGraph, LinkedNode } from '../../urls/linked-graph.ts';
import type { LinkedOriginal, LinkedOriginalGraph } from '../../urls/linked-original.ts';

/** The drawings that the map shows: made from an outline, or with coordinates of their own. */
export type MapGraph = LinkedGraph | LinkedOriginalGraph;
type MapBox = LinkedNode | LinkedOriginal;

export type MapNode = FlowNode<{ readonly box: MapBox; readonly handles: readonly NodeHandle[] }, 'map'>;
export type MapEdge = Edge<{ readonly edge: LayoutEdge | OriginalEdge }, 'map'>;

/**
 * Turns the finished drawing into React Flow's shapes; the only file that knows both.
 *
 * Nodes keep the order of the drawing, which is reading order, because React Flow's focus order is the array's
 * (xyflow/xyflow#5189). Sizes are given, and nothing but the links inside takes focus.
 */
export function toFlow(graph: MapGraph): { nodes: MapNode[]; edges: MapEdge[] } {
  const edges: readonly (LayoutEdge | OriginalEdge)[] = graph.edges;
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: graph.nodes.map((box): MapNode => {
      const handles = connected.has(box.key) ? makeHandles(box) : [];
      return {
        id: box.key,
        type: 'map',
        position: { x: box.x, y: box.y },
        width: box.width,
        height: box.height,
        handles: [...handles],
        data: { box, handles },
        draggable: false,
        selectable: false,
        focusable: false,
        connectable: false,
        domAttributes: { 'aria-roledescription': undefined },
        zIndex: BACKGROUND.has(box.kind) ? 0 : box.kind === 'section' ? 3 : 2,
      };
    }),
    edges: edges.map((edge): MapEdge => ({
      id: edge.key,
      type: 'map',
      source: edge.from,
      target: edge.to,
      data: { edge },
      // In a drawing that is not ours connectors may cross backgrounds.
      zIndex: edge.kind === 'solid' || edge.kind === 'dashed' ? 1 : 0,
      selectable: false,
      focusable: false,
    })),
  };
}

/** Whether a drawing has coordinates of its own, which nothing may move. */
const isOriginal = (graph: MapGraph): graph is LinkedOriginalGraph => graph.nodes.some((box) => 'size' in box);

/** The drawing in columns that fill a screen of this proportion; one with coordinates of its own stays as it is. */
export const fillScreenWith = (graph: MapGraph, ratio: number): MapGraph =>
  isOriginal(graph) ? graph : layoutPoster(graph, { ratio });

/** Whether the words of the drawing follow the zoom; those of one with sizes of its own stay as they are. */
export const hasLevels = (graph: MapGraph): boolean => !isOriginal(graph);

/** The box of a topic; of several with the same one, the first. */
export function findTopicBox(graph: MapGraph, topic: string): MapBox | undefined {
  const boxes: readonly MapBox[] = graph.nodes;
  return boxes.find(
    (box) => ('topic' in box && box.topic === topic) || (box.id === topic && TOPIC_KINDS.has(box.kind)),
  );
}

const TOPIC_KINDS: ReadonlySet<MapBox['kind']> = new Set(['topic', 'subtopic', 'todo']);

/** Boxes that lie below all others. Those of sections lie above: from far away their titles are larger than they are. */
const BACKGROUND: ReadonlySet<MapBox['kind']> = new Set(['group', 'box', 'line']);

/** React Flow draws no edge without handles; the real path comes with the edge, so their place is of no matter. */
function makeHandles({ width, height }: MapBox): readonly NodeHandle[] {
  return [
    { type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
  ];
}
