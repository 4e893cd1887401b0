/** Where the drawing stands in its container, in px, and how large it is, as React Flow has it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The zooms that a map takes. */
export const ZOOMS = { min: 0.1, max: 3 } as const;

interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The middle of what is in view of a container, from its corner: in the page it is as high as the drawing, many times
 * the window. Both in px from the corner of the window.
 */
export const middleInView = (container: Span, { width, height }: { width: number; height: number }) => ({
  x: (Math.max(container.left, 0) + Math.min(container.right, width)) / 2 - container.left,
  y: (Math.max(container.top, 0) + Math.min(container.bottom, height)) / 2 - container.top,
});

/** The place after a zoom that leaves one point of the container where it is. */
export function zoomAbout({ x, y, zoom }: Place, point: { x: number; y: number }, factor: number): Place {
  const next = Math.min(ZOOMS.max, Math.max(ZOOMS.min, zoom * factor));
  const scale = next / zoom;
  return { x: point.x - (point.x - x) * scale, y: point.y - (point.y - y) * scale, zoom: next };
}
