import type { RequiresEdge } from '../../catalog/requires-file.ts';
import { drawAbove, makeRouter, type LaneSide, type Router } from '../../roadmap/layout/route-edges.ts';
import type { PathSide } from '../../roadmap/topic-path.ts';
import { readDrawing, type DrawnBoxes } from './drawing-boxes.ts';

/** An edge to be drawn: the step that it leads to tells how strong. */
export interface LitEdge {
  readonly edge: RequiresEdge;
  readonly side: PathSide;
  readonly step: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Beyond this step all lines are equally faint. */
const FAINTEST = 3;

const LANES: Readonly<Record<PathSide, LaneSide>> = { requires: -1, unlocks: 1 };

/** Draws lines along edges above the boxes of a drawing, in place of those that were there. */
export function drawLines(drawing: HTMLElement, edges: readonly LitEdge[], { boxes, route }: Lanes): void {
  removeLines(drawing);
  if (boxes && edges.length > 0) boxes.layer.append(makeLines(boxes, edges, route));
}

/** Where lines can run in a drawing; to be read anew when its boxes have moved. */
export interface Lanes {
  /** Absent in the one-column form. */
  readonly boxes: DrawnBoxes | undefined;
  readonly route: Router;
}

export function readLanes(drawing: HTMLElement): Lanes {
  const boxes = readDrawing(drawing);
  return { boxes, route: !boxes || drawing.closest('.original') ? drawAbove : makeRouter(boxes.all) };
}

export function removeLines(drawing: HTMLElement): void {
  drawing.querySelector('.lit-lines')?.remove();
}

function makeLines({ byTopic, width, height }: DrawnBoxes, edges: readonly LitEdge[], route: Router): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('lit-lines');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  // The strongest lines come last, above those that share their way.
  for (const { edge, side, step } of edges.toSorted((a, b) => b.step - a.step)) {
    const [from, to] = [byTopic.get(edge.requires), byTopic.get(edge.topic)];
    if (!from || !to) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', route(from, to, LANES[side]));
    path.dataset['side'] = side;
    path.dataset['step'] = String(Math.min(step, FAINTEST));
    svg.append(path);
  }
  svg.prepend(...makeArrows());
  return svg;
}

/** The heads of the lines, one for each color, since markers do not take the color of their line everywhere. */
function makeArrows(): readonly SVGElement[] {
  return (['requires', 'unlocks'] as const).map((side) => {
    const marker = document.createElementNS(SVG, 'marker');
    marker.id = `arrow-${side}`;
    marker.dataset['side'] = side;
    for (const [name, value] of Object.entries({
      viewBox: '0 0 8 8',
      refX: '7',
      refY: '4',
      markerWidth: '8',
      markerHeight: '8',
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    }))
      marker.setAttribute(name, value);
    const head = document.createElementNS(SVG, 'path');
    head.setAttribute('d', 'M0 0.5L8 4L0 7.5z');
    marker.append(head);
    return marker;
  });
}
