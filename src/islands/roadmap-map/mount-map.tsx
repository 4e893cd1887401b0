import type { Viewport } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

import type { LinkedGraph } from '../../site/graph-json.ts';
import styles from './roadmap-map.css?inline';
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
  adoptStyles();
  const root = createRoot(container);
  return new Promise((resolve) => {
    let instance: MapInstance | undefined;
    const render = (full: boolean) => {
      root.render(
        <RoadmapMap
          graph={graph}
          isFullScreen={full}
          viewport={startViewport(container, graph)}
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
        requestAnimationFrame(() =>
          requestAnimationFrame(() => void instance?.setViewport(startViewport(container, graph))),
        );
      },
      zoomBy(factor) {
        if (instance) void instance.zoomTo(instance.getZoom() * factor, { duration: 150 });
      },
      fit() {
        // In the page the container is as high as the drawing, so that this is the place it began at.
        const whole = { x: 0, y: 0, width: graph.width, height: graph.height };
        if (container.closest('[data-full-screen]')) void instance?.fitBounds(whole, { padding: 0.02 });
        else void instance?.setViewport(startViewport(container, graph));
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

/** Astro would put an imported style sheet into the page itself; this one is to arrive with the map, not before. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** The drawing from its top, centered and as wide as fits: in the page exactly where the static one stands. */
function startViewport(container: HTMLElement, graph: LinkedGraph): Viewport {
  const zoom = Math.min(1, container.clientWidth / graph.width);
  return { x: (container.clientWidth - graph.width * zoom) / 2, y: 0, zoom };
}
