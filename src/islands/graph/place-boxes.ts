import { listOuterBoxes, type MapGraph } from './map-graph.ts';

/** The elements that {@link listOuterBoxes} lists. */
const OUTER = '.node:not([data-kind="topic"], [data-kind="subtopic"])';

/**
 * Moves the boxes of a drawn page to where a drawing of the same roadmap has them, and its connectors along with them.
 * Topics stay in their groups.
 */
export function placeBoxes(canvas: HTMLElement, graph: MapGraph): void {
  const { width, height, edges } = graph;
  setLengths(canvas, { '--w': width, '--h': height });
  const boxes = canvas.querySelectorAll<HTMLElement>(OUTER);
  listOuterBoxes(graph).forEach(({ x, y }, index) => {
    const box = boxes[index];
    if (box) setLengths(box, { '--x': x, '--y': y });
  });
  const lines = canvas.querySelector('.graph-edges');
  lines?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const paths = lines?.querySelectorAll('path') ?? [];
  edges.forEach(({ d }, index) => paths[index]?.setAttribute('d', d));
}

function setLengths({ style }: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(lengths)) style.setProperty(name, String(value));
}
