import { Position, type Edge, type Node as FlowNode, type NodeHandle } from '@xyflow/react';

import type { LayoutEdge } from '../../roadmap/layout/types.ts';
import type { LinkedGraph, LinkedNode } from '../../urls/linked-graph.ts';

export type MapNode = FlowNode<{ readonly box: LinkedNode; readonly handles: readonly NodeHandle[] }, 'map'>;
export type MapEdge = Edge<{ readonly edge: LayoutEdge }, 'map'>;

/**
 * Turns the finished drawing into React Flow's shapes; the only file that knows both.
 *
 * Nodes keep the order of the drawing, which is reading order, because React Flow's focus order is the array's
 * (xyflow/xyflow#5189). Sizes are given, and nothing but the links inside takes focus.
 */
export function toFlow(graph: LinkedGraph): { nodes: MapNode[]; edges: MapEdge[] } {
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
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
        zIndex: box.kind === 'group' ? 0 : 1,
      };
    }),
    edges: graph.edges.map((edge): MapEdge => ({
      id: edge.key,
      type: 'map',
      source: edge.from,
      target: edge.to,
      data: { edge },
      selectable: false,
      focusable: false,
    })),
  };
}

/** React Flow draws no edge without handles; the real path comes with the edge, so their place is of no matter. */
function makeHandles({ width, height }: LinkedNode): readonly NodeHandle[] {
  return [
    { type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
    { type: 'target', position: Position.Top, x: width / 2, y: 0, width: 1, height: 1 },
  ];
}
