import '@xyflow/react/dist/base.css';
import './roadmap-map.css';
import type { Viewport } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

import type { LinkedGraph } from '../../site/graph-json.ts';
import { RoadmapMap, type MapInstance } from './RoadmapMap.tsx';

/** What the page may ask of a mounted map. */
export interface MapHandle {
  setFullScreen: (isFullScreen: boolean) => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Brings the box of a topic into the middle; nothing happens if the graph does not have it. */
  center: (topic: string) => void;
}

/** Draws the map into `container` and resolves once it can be used. */
export function mountMap(container: HTMLElement, graph: LinkedGraph, isFullScreen: boolean): Promise<MapHandle> {
  const root = createRoot(container);
  return new Promise((resolve) => {
    let instance: MapInstance | undefined;
    const render = (full: boolean) => {
      root.render(
        <RoadmapMap
          graph={graph}
          isFullScreen={full}
          viewport={inPageViewport(container, graph)}
          onReady={(ready) => {
            instance = ready;
            resolve(handle);
          }}
        />,
      );
    };
    const handle: MapHandle = {
      setFullScreen(full) {
        render(full);
        // Measured only after the browser has given the container its new size.
        requestAnimationFrame(() => requestAnimationFrame(() => handle.fit()));
      },
      zoomBy(factor) {
        if (instance) void instance.zoomTo(instance.getZoom() * factor, { duration: 150 });
      },
      fit() {
        if (container.closest('[data-full-screen]')) void instance?.fitView({ padding: 0.02 });
        else void instance?.setViewport(inPageViewport(container, graph));
      },
      center(topic) {
        const box = graph.nodes.find(
          (node) => node.id === topic && (node.kind === 'topic' || node.kind === 'subtopic'),
        );
        if (box) void instance?.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: 1 });
      },
    };
    render(isFullScreen);
  });
}

/** The drawing exactly where the static one stands: full width at most, centered, from the top. */
function inPageViewport(container: HTMLElement, graph: LinkedGraph): Viewport {
  const zoom = Math.min(1, container.clientWidth / graph.width);
  return { x: (container.clientWidth - graph.width * zoom) / 2, y: 0, zoom };
}
