import type { Obstacle } from '../../roadmap/layout/route-edges.ts';

/** The boxes of a drawing as it is shown, for lines between them. */
export interface DrawnBoxes {
  /** In the units of the drawing, whatever its zoom. */
  readonly all: readonly Obstacle[];
  /** Those of topics, by id; of several with the same one, the first. */
  readonly byTopic: ReadonlyMap<string, Obstacle>;
  /** Where an SVG with the same units goes. */
  readonly layer: HTMLElement;
  readonly width: number;
  readonly height: number;
}

const GROUPS: readonly (string | undefined)[] = ['group', 'box', 'line'];

/** The elements that show a topic, by its id: its box, not the link in it. */
export function listTopicNodes(drawing: Element): ReadonlyMap<string, HTMLElement> {
  const nodes = new Map<string, HTMLElement>();
  for (const link of drawing.querySelectorAll<HTMLElement>('.node[data-topic], .node > a[data-topic]')) {
    const { topic = '' } = link.dataset;
    const node = link.closest<HTMLElement>('.node');
    if (node && !nodes.has(topic)) nodes.set(topic, node);
  }
  return nodes;
}

/** Reads where the boxes stand; undefined in the one-column form, which has no room for lines. */
export function readDrawing(drawing: HTMLElement): DrawnBoxes | undefined {
  const canvas = drawing.querySelector<HTMLElement>('.graph-canvas');
  const edges = drawing.querySelector<SVGSVGElement>('.graph-edges');
  if (!canvas || !edges || getComputedStyle(edges).display === 'none') return undefined;
  const { width, height } = edges.viewBox.baseVal;
  const frame = canvas.getBoundingClientRect();
  return readBoxes(canvas, { x: frame.x, y: frame.y, scale: frame.width / width }, width, height);
}

/** The corner of a drawing on the screen, and how large one of its units is there. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function readBoxes(root: HTMLElement, { x, y, scale }: Origin, width: number, height: number): DrawnBoxes {
  const all: Obstacle[] = [];
  const boxOf = new Map<Element, Obstacle>();
  for (const node of root.querySelectorAll<HTMLElement>('.node')) {
    const rect = node.getBoundingClientRect();
    const box = {
      x: (rect.x - x) / scale,
      y: (rect.y - y) / scale,
      width: rect.width / scale,
      height: rect.height / scale,
      isGroup: GROUPS.includes(node.dataset['kind']),
    };
    all.push(box);
    boxOf.set(node, box);
  }
  const byTopic = new Map<string, Obstacle>();
  for (const [topic, node] of listTopicNodes(root)) {
    const box = boxOf.get(node);
    if (box) byTopic.set(topic, box);
  }
  return { all, byTopic, layer: root, width, height };
}
