import { drawCurve } from './draw-connector.ts';
import { BOX_STYLES, round } from './geometry.ts';
import type { GraphLayout, LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/** A topic as the small graph shows it. */
export interface Neighbor {
  readonly id: string;
  readonly title: string;
}

const COLUMN_WIDTH = 196;
const COLUMN_GAP = 46;
const ROW_GAP = 10;
const MOST_PER_SIDE = 6;

/**
 * The small graph of a topic page: what the topic requires on the left, itself in the middle, what it unlocks on the
 * right. A side shows at most six topics and says how many more there are. Pure and deterministic, as the big one.
 */
export function layoutNeighbors(
  topic: Neighbor,
  requires: readonly Neighbor[],
  unlocks: readonly Neighbor[],
  measure: MeasureText,
): GraphLayout {
  const columns = [
    stackSide(requires, 0, 'before', measure),
    [toNode(topic, 'section', COLUMN_WIDTH + COLUMN_GAP, measure)],
    stackSide(unlocks, 2 * (COLUMN_WIDTH + COLUMN_GAP), 'after', measure),
  ] as const;
  const height = Math.max(...columns.map(heightOf));
  const [before, middle, after] = columns.map((column) => {
    const shift = (height - heightOf(column)) / 2;
    return column.map((node) => ({ ...node, y: round(node.y + shift) }));
  });
  const [center] = middle ?? [];
  const edges = center
    ? [...(before ?? []).map((node) => connect(node, center)), ...(after ?? []).map((node) => connect(center, node))]
    : [];
  const nodes = [...(before ?? []), ...(middle ?? []), ...(after ?? [])];
  return { width: 3 * COLUMN_WIDTH + 2 * COLUMN_GAP, height: round(height), nodes, edges };
}

function stackSide(neighbors: readonly Neighbor[], x: number, side: string, measure: MeasureText): LayoutNode[] {
  const shown = neighbors.length > MOST_PER_SIDE ? neighbors.slice(0, MOST_PER_SIDE - 1) : neighbors;
  const nodes = shown.map((neighbor) => toNode(neighbor, 'topic', x, measure));
  if (shown.length < neighbors.length) {
    const { lines, height } = fitText(
      `and ${neighbors.length - shown.length} more`,
      COLUMN_WIDTH,
      BOX_STYLES.note,
      measure,
    );
    nodes.push({ key: `note:${side}`, kind: 'note', lines, x, y: 0, width: COLUMN_WIDTH, height });
  }
  let y = 0;
  return nodes.map((node) => {
    const placed = { ...node, y };
    y += node.height + ROW_GAP;
    return placed;
  });
}

function toNode({ id, title }: Neighbor, kind: 'topic' | 'section', x: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(title, COLUMN_WIDTH, BOX_STYLES[kind], measure);
  return { key: `topic:${id}`, kind, id, lines, x, y: 0, width: COLUMN_WIDTH, height };
}

function heightOf(column: readonly LayoutNode[]): number {
  const last = column.at(-1);
  return last ? last.y + last.height : 0;
}

function connect(from: LayoutNode, to: LayoutNode): LayoutEdge {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  const end = { x: to.x, y: to.y + to.height / 2 };
  return { key: `${from.key}-${to.key}`, kind: 'branch', from: from.key, to: to.key, d: drawCurve(start, end) };
}
