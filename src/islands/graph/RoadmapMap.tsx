import {
  MiniMap,
  ReactFlow,
  type EdgeProps,
  type ReactFlowInstance,
  type Viewport as MapViewport,
} from '@xyflow/react';
import { useEffect, useRef } from 'react';

import { MapNodeView } from './MapNodeView.tsx';
import { ShowDetail } from './ShowDetail.tsx';
import { ZOOMS } from './zoom-about.ts';
import { hasLevels, toFlow, type MapEdge, type MapGraph, type MapNode } from './to-flow.ts';

export type MapInstance = ReactFlowInstance<MapNode, MapEdge>;

interface Props {
  graph: MapGraph;
  /** Inside the page the map leaves scrolling to the page; in full screen the wheel zooms and a finger pans. */
  isFullScreen: boolean;
  /** The place and zoom to begin with. */
  initialViewport: MapViewport;
  onReady: (instance: MapInstance) => void;
  /** Called when the boxes have come to other places. */
  onMoved: () => void;
}

const nodeTypes = { map: MapNodeView };
const edgeTypes = { map: MapEdgeView };

const ariaLabels = {
  'node.a11yDescription.default': 'A box of the roadmap. Links inside lead to topics.',
  'edge.a11yDescription.default': 'A connector of the roadmap.',
  'minimap.ariaLabel': 'Overview of the roadmap',
};

const minimapColors: Partial<Record<string, string>> = {
  section: 'var(--color-accent)',
  checkpoint: 'var(--color-trail)',
  topic: 'var(--color-line-strong)',
};

/** In a drawing with its own coordinates the topics are the spine. */
const originalColors: typeof minimapColors = {
  topic: 'var(--color-accent)',
  subtopic: 'var(--color-line-strong)',
  todo: 'var(--color-line-strong)',
  button: 'var(--color-trail)',
};

export function RoadmapMap({ graph, isFullScreen, initialViewport, onReady, onMoved }: Props) {
  const drawn = useRef(graph);
  useEffect(() => {
    if (drawn.current === graph) return undefined;
    drawn.current = graph;
    const frame = requestAnimationFrame(onMoved);
    return () => cancelAnimationFrame(frame);
  }, [graph, onMoved]);
  const { nodes, edges } = toFlow(graph);
  return (
    <ReactFlow<MapNode, MapEdge>
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={initialViewport}
      onInit={onReady}
      minZoom={ZOOMS.min}
      maxZoom={ZOOMS.max}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      zoomOnScroll={isFullScreen}
      preventScrolling={isFullScreen}
      panOnDrag
      ariaLabelConfig={ariaLabels}
      aria-label="Graph of the roadmap"
    >
      {hasLevels(graph) && <ShowDetail />}
      {isFullScreen && (
        <MiniMap<MapNode>
          pannable
          zoomable
          nodeColor={({ data: { box } }) => ('size' in box ? originalColors : minimapColors)[box.kind] ?? 'transparent'}
          nodeStrokeWidth={0}
        />
      )}
    </ReactFlow>
  );
}

function MapEdgeView({ data }: EdgeProps<MapEdge>) {
  return data && <path d={data.edge.d} data-kind={data.edge.kind} className="map-edge" />;
}
