import { MiniMap, ReactFlow, type ReactFlowInstance, type Viewport as MapViewport } from '@xyflow/react';
import { useMemo } from 'react';

import { Drawing, DrawingOverview, type DrawingNode } from './Drawing.tsx';
import { ShowDetail } from './ShowDetail.tsx';
import { ZOOMS } from './zoom-about.ts';
import { hasLevels, type MapGraph } from './map-graph.ts';

export type MapInstance = ReactFlowInstance<DrawingNode>;

interface Props {
  graph: MapGraph;
  /** What holds the drawing. */
  frame: HTMLElement;
  /** Inside the page the map leaves scrolling to the page; in full screen the wheel zooms and a finger pans. */
  isFullScreen: boolean;
  /** The place and zoom to begin with. */
  initialViewport: MapViewport;
  onReady: (instance: MapInstance) => void;
  /** Called when the map has come so near that there is room for more words. */
  onNear: () => void;
}

const nodeTypes = { drawing: Drawing };
const noEdges: never[] = [];

const ariaLabels = {
  'node.a11yDescription.default': 'The drawing of the roadmap. Links inside lead to topics.',
  'minimap.ariaLabel': 'Overview of the roadmap',
};

/**
 * The map: React Flow moves and zooms the drawing of the page as one node. Boxes of its own would cost a millisecond
 * of the main thread each.
 */
export function RoadmapMap({ graph, frame, isFullScreen, initialViewport, onReady, onNear }: Props) {
  const nodes = useMemo(
    (): DrawingNode[] => [
      {
        id: 'drawing',
        type: 'drawing',
        position: { x: 0, y: 0 },
        width: graph.width,
        height: graph.height,
        // Above the ground of the map, also for programs that look for what lies behind a text.
        zIndex: 1,
        data: { graph, frame },
        domAttributes: { 'aria-roledescription': undefined },
      },
    ],
    [graph, frame],
  );
  return (
    <ReactFlow<DrawingNode>
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
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
      onMove={(event) => {
        if (event?.type === 'mousemove') showMoving(frame, true);
      }}
      onMoveEnd={() => showMoving(frame, false)}
      ariaLabelConfig={ariaLabels}
      aria-label="Graph of the roadmap"
    >
      {hasLevels(graph) && <ShowDetail onNear={onNear} />}
      {isFullScreen && <MiniMap<DrawingNode> pannable zoomable nodeComponent={DrawingOverview} />}
    </ReactFlow>
  );
}

/** Says on the pane whether a hand moves it; a press alone does not, so that links below it can be followed. */
function showMoving(frame: HTMLElement, isMoving: boolean): void {
  frame.closest('.react-flow__pane')?.toggleAttribute('data-moving', isMoving);
}
