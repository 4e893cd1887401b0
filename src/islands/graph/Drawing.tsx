import { useNodesData, type MiniMapNodeProps, type Node as FlowNode, type NodeProps } from '@xyflow/react';
import { useMemo } from 'react';

import { drawOverview, type MapGraph } from './map-graph.ts';

/** The one node of the map. Its element holds the drawing of the page, which React knows nothing of. */
export type DrawingNode = FlowNode<{ readonly graph: MapGraph; readonly frame: HTMLElement }, 'drawing'>;

export function Drawing({ data: { frame } }: NodeProps<DrawingNode>) {
  // Whatever has the focus in it loses it when it is put where it is already, which each render would do.
  const hold = (element: HTMLElement | null) => {
    if (element && frame.parentElement !== element) element.append(frame);
  };
  return <div className="map-drawing" ref={hold} />;
}

/** The same drawing in the overview, as a few paths. */
export function DrawingOverview({ id }: MiniMapNodeProps) {
  const graph = useNodesData<DrawingNode>(id)?.data.graph;
  const paths = useMemo(() => graph && [...drawOverview(graph)], [graph]);
  return paths?.map(([kind, d]) => <path key={kind} className="map-overview" data-kind={kind} d={d} />);
}
