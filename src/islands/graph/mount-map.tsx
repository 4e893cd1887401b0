import type { Viewport as MapViewport } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

import { adoptSheet } from '../../browser/adopt-styles.ts';
import { makeElement } from '../../browser/make-element.ts';
import { isMotionReduced } from '../../browser/reduced-motion.ts';
import styles from './roadmap-map.css?inline';
import { RoadmapMap, type MapInstance } from './RoadmapMap.tsx';
import { fillScreenWith, findTopicBox, type MapGraph } from './map-graph.ts';
import { placeBoxes } from './place-boxes.ts';
import { addFacts } from './show-facts.ts';
import { middleInView, zoomAbout } from './zoom-about.ts';

/** What the page may ask of a mounted map. */
export interface MapHandle {
  /** Where in the map the drawing of the page goes. */
  readonly frame: HTMLElement;
  setFullScreen: (isFullScreen: boolean) => void;
  /** Zooms about the middle of what is in view. */
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Brings the box of a topic into the middle; nothing happens if the graph does not have it. */
  center: (topic: string) => void;
  /** Pans just so far that a link of the drawing is inside the map. */
  reveal: (link: HTMLElement) => void;
  /** Draws the map anew at the size that its place in the page has now. */
  resize: () => void;
  /** In full screen: breaks the drawing into columns for the size that the window has now, from its beginning. */
  rearrange: () => void;
}

/**
 * Makes a map in `container` and resolves once it can take the drawing in, which is the one of the page.
 * @param canvas the drawing, which stays where it is until then
 */
export function mountMap(
  container: HTMLElement,
  canvas: HTMLElement,
  graph: MapGraph,
  isFullScreen: boolean,
): Promise<MapHandle> {
  // Imported as a style sheet, Astro would put it into the page itself; this one is to arrive with the map.
  adoptSheet(styles);
  const root = createRoot(container);
  // The drawing looks the same in the map as in the page.
  const frame = makeElement('div', { class: `map-frame ${canvas.parentElement?.className ?? ''}` });
  container.addEventListener('dragstart', (event) => event.preventDefault());
  return new Promise((resolve) => {
    let instance: MapInstance | undefined;
    /** The drawing as it is shown: in full screen broken into columns that fill the screen. */
    let shown = graph;
    let isFull = isFullScreen;
    /** The size for which it was arranged last. */
    let room = '';
    const measureRoom = () => `${container.clientWidth} x ${container.clientHeight}`;
    const arrange = (wanted: MapGraph) => {
      if (wanted === shown) return;
      shown = wanted;
      placeBoxes(canvas, shown);
      container.dispatchEvent(new Event('drawn', { bubbles: true }));
    };
    const fillScreen = () => {
      room = measureRoom();
      return fillScreenWith(graph, container.clientWidth / container.clientHeight);
    };
    const onNear = () => addFacts(canvas, graph);
    const render = (full: boolean) => {
      root.render(
        <RoadmapMap
          graph={shown}
          frame={frame}
          isFullScreen={full}
          initialViewport={startViewport(container, shown)}
          onReady={(ready) => {
            instance = ready;
            resolve(handle);
          }}
          onNear={onNear}
        />,
      );
    };
    const handle: MapHandle = {
      frame,
      setFullScreen(full) {
        isFull = full;
        arrange(graph);
        render(full);
        // Measured only after the browser has given the container its new size.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (full !== isFull) return;
            if (full) arrange(fillScreen());
            render(full);
            void instance?.setViewport(startViewport(container, shown));
          }),
        );
      },
      zoomBy(factor) {
        const point = middleInView(container.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
        const duration = isMotionReduced() ? 0 : 150;
        if (instance) void instance.setViewport(zoomAbout(instance.getViewport(), point, factor), { duration });
      },
      fit() {
        // In the page the container is as high as the drawing, so that this is the place it began at.
        if (!container.closest('[data-full-screen]')) {
          void instance?.setViewport(startViewport(container, graph));
          return;
        }
        arrange(fillScreen());
        render(true);
        const whole = { x: 0, y: 0, width: shown.width, height: shown.height };
        void instance?.fitBounds(whole, { padding: 0.02 });
      },
      center(topic) {
        const box = findTopicBox(shown, topic);
        if (box) void instance?.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: textScale() });
      },
      reveal(link) {
        if (!instance) return;
        const { x, y, zoom } = instance.getViewport();
        const [box, around] = [link.getBoundingClientRect(), container.getBoundingClientRect()];
        const dx = distanceInto(box.left - around.left, box.width, container.clientWidth);
        const dy = distanceInto(box.top - around.top, box.height, container.clientHeight);
        if (dx !== 0 || dy !== 0) void instance.setViewport({ x: x + dx, y: y + dy, zoom });
      },
      resize() {
        setHeight(container, graph);
        void instance?.setViewport(startViewport(container, graph));
      },
      rearrange() {
        if (measureRoom() === room) return;
        arrange(fillScreen());
        render(true);
        void instance?.setViewport(startViewport(container, shown));
      },
    };
    if (!isFullScreen) setHeight(container, graph);
    render(isFullScreen);
  });
}

/** Space that stays free around a box that was brought into view, in px. */
const REVEAL_MARGIN = 24;

/** How far a box has to move to lie inside a frame that begins at 0; nothing if it already does. */
function distanceInto(start: number, size: number, frame: number): number {
  if (start >= 0 && start + size <= frame) return 0;
  if (start < 0) return REVEAL_MARGIN - start;
  return frame - REVEAL_MARGIN - (start + size);
}

/** As high as the whole drawing, so that the page scrolls and not the map. */
function setHeight(container: HTMLElement, graph: MapGraph): void {
  container.style.blockSize = `${graph.height * startViewport(container, graph).zoom}px`;
}

/**
 * The drawing from its top, centered and as wide as fits: in the page exactly where the static one stands. Where it is
 * lower than its container, it stands in the middle of it.
 */
function startViewport({ clientWidth, clientHeight }: HTMLElement, graph: MapGraph): MapViewport {
  const zoom = Math.min(textScale(), clientWidth / graph.width);
  return {
    x: (clientWidth - graph.width * zoom) / 2,
    y: Math.max(0, (clientHeight - graph.height * zoom) / 2),
    zoom,
  };
}

/** The size of the root font over the 16 px that the drawing is made for: the zoom at which text has its usual size. */
const textScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
