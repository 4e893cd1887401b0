/** A rectangle in pixels; y grows downwards. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a node is to a reader, whatever it is called in its format. */
export type NodeKind =
  | 'topic'
  | 'subtopic'
  | 'todo'
  | 'checklist'
  | 'button'
  | 'links'
  | 'text'
  | 'box'
  | 'legend'
  | 'line'
  | 'title'
  | 'unknown';

/** A line of a checklist, of a list of links or of a legend. */
export interface DrawnItem {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly color: string | undefined;
}

/** What is drawn at one place. */
export interface DrawnNode extends Area {
  /** Unique in its drawing, also where the file repeats one or has none. */
  readonly id: string;
  readonly kind: NodeKind;
  /** What its format calls it. */
  readonly type: string;
  /** One line; may be empty. */
  readonly label: string;
  readonly href: string | undefined;
  /** The entry of the legend that it carries. */
  readonly legend: string | undefined;
  readonly items: readonly DrawnItem[];
  /** Of a line, whether it is dashed. */
  readonly isDashed: boolean;
}

/** A line between two nodes. An end that names no node is undefined. */
export interface DrawnEdge {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isDashed: boolean;
  /** What is wrong with it; undefined for a sound one. */
  readonly fault: string | undefined;
  /** Names of the handles at its ends, as the file has them. */
  readonly handles: readonly [from: string, to: string];
}

/** A roadmap as somebody drew it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const right = ({ x, width }: Area) => x + width;
const bottom = ({ y, height }: Area) => y + height;

export const centerX = ({ x, width }: Area): number => x + width / 2;
const centerY = ({ y, height }: Area): number => y + height / 2;

/** How far two rectangles are from each other: 0 if they touch. */
function measureDistance(a: Area, b: Area): number {
  const across = Math.max(0, a.x - right(b), b.x - right(a));
  const down = Math.max(0, a.y - bottom(b), b.y - bottom(a));
  return Math.hypot(across, down);
}

/** Whether the middle of one rectangle lies in another. */
export const liesIn = (inner: Area, outer: Area): boolean =>
  centerX(inner) >= outer.x &&
  centerX(inner) <= right(outer) &&
  centerY(inner) >= outer.y &&
  centerY(inner) <= bottom(outer);

/** How far one rectangle ends above another that it shares columns with; undefined if it does not. */
export function measureGap(upper: Area, lower: Area): number | undefined {
  const shares = upper.x < right(lower) && lower.x < right(upper);
  const gap = lower.y - bottom(upper);
  return shares && gap >= -upper.height / 2 ? Math.max(0, gap) : undefined;
}

/** From the top down, then from the left. */
export const compareAreas = (a: Area, b: Area): number => a.y - b.y || a.x - b.x;

/** The one of several rectangles that is nearest to another; the first of equal ones. */
export function findNearest<Item extends Area>(area: Area, items: readonly Item[]): Item | undefined {
  let nearest: Item | undefined;
  let least = Infinity;
  for (const item of items) {
    const distance = measureDistance(area, item);
    if (distance >= least) continue;
    nearest = item;
    least = distance;
  }
  return nearest;
}
