import { drawRunOn, shiftPath } from './draw-connector.ts';
import { CENTER_X, round } from './geometry.ts';
import type { Box, GraphLayout, LayoutEdge, LayoutNode } from './types.ts';

/** Between two columns; the spine runs up in the middle of it. */
const COLUMN_GAP = 72;
/** Above and below all columns, where the spine runs from one to the next. */
const RUN = 36;

/** How wide a drawing is for its height, and what else stands around it in the same frame, in px. */
export interface Proportion {
  /** Width by height of the whole: 16 / 9, or 1 / Math.SQRT2 for A4 upright. */
  readonly ratio: number;
  readonly around?: { readonly width: number; readonly height: number };
}

/** A drawing whose nodes may carry more than those of the layout, such as addresses. */
export interface Drawing<Node extends LayoutNode> extends Omit<GraphLayout, 'nodes'> {
  readonly nodes: readonly Node[];
}

/** A strip of the drawing that stands as one column of the poster. */
interface Column {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Breaks a drawing into as many columns as make it largest in a frame of a given proportion. The spine runs on from the
 * foot of one column to the head of the next. Columns break only where a section begins and nothing stands across.
 *
 * Method: for each number of columns the lowest poster, found by bisection over the heights that strips of it can have;
 * of these the one that needs the least scaling down. Pure and deterministic; a drawing that fits best as it is comes
 * back the same.
 */
export function layoutPoster<Node extends LayoutNode>(
  drawing: Drawing<Node>,
  { ratio, around = { width: 0, height: 0 } }: Proportion,
): Drawing<Node> {
  const cuts = findCuts(drawing);
  /** The height of the frame that just holds a poster of this size. */
  const frameOf = ({ width, height }: Pick<Box, 'width' | 'height'>) =>
    Math.max((width + around.width) / ratio, height + around.height);
  let best: readonly Column[] = [{ top: 0, bottom: drawing.height }];
  for (let count = 2; count <= cuts.length + 1; count += 1) {
    const columns = splitColumns(drawing, cuts, count);
    // With more columns it only gets wider from here on.
    if (frameOf(sizeOf(drawing, columns)) >= frameOf(sizeOf(drawing, best))) {
      if (sizeOf(drawing, columns).width / ratio > frameOf(sizeOf(drawing, best))) break;
      continue;
    }
    best = columns;
  }
  return best.length === 1 ? drawing : placeColumns(drawing, best);
}

function sizeOf({ width, height }: Pick<Box, 'width' | 'height'>, columns: readonly Column[]) {
  if (columns.length === 1) return { width, height };
  return {
    width: columns.length * width + (columns.length - 1) * COLUMN_GAP,
    height: Math.max(...columns.map(({ top, bottom }) => bottom - top)) + 2 * RUN,
  };
}

/** Where a column can begin: at a section that no box stands beside from before it. */
function findCuts({ nodes }: Pick<GraphLayout, 'nodes'>): readonly number[] {
  return nodes
    .filter(({ kind, y }) => kind === 'section' && y > 0)
    .map(({ y }) => y)
    .filter((cut) => !nodes.some(({ y, height }) => y < cut && y + height > cut));
}

/** At most `count` columns, the highest of them as low as it can be. */
function splitColumns(
  { nodes, height }: Pick<GraphLayout, 'nodes' | 'height'>,
  cuts: readonly number[],
  count: number,
): readonly Column[] {
  const starts = [0, ...cuts];
  // A strip ends with its last box, not where the next one begins.
  const ends = starts.map((_, index) => {
    const next = starts[index + 1] ?? Infinity;
    return Math.max(...nodes.filter(({ y }) => y < next).map((node) => node.y + node.height));
  });
  const fill = (limit: number): readonly Column[] => {
    const columns: { top: number; bottom: number }[] = [];
    starts.forEach((top, index) => {
      const bottom = ends[index] ?? height;
      const last = columns.at(-1);
      if (last && bottom - last.top <= limit) last.bottom = bottom;
      else columns.push({ top, bottom });
    });
    return columns;
  };
  let [low, high] = [0, Math.ceil(height)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fill(middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(high);
}

function placeColumns<Node extends LayoutNode>(drawing: Drawing<Node>, columns: readonly Column[]): Drawing<Node> {
  const { width, height } = sizeOf(drawing, columns);
  const columnOf = ({ y }: Pick<Box, 'y'>) => columns.findLastIndex(({ top }) => y >= top);
  const offsetOf = (index: number) => ({
    x: index * (drawing.width + COLUMN_GAP),
    y: RUN - (columns[index]?.top ?? 0),
  });
  const placed = new Map(
    drawing.nodes.map((node) => {
      const { x, y } = offsetOf(columnOf(node));
      return [node.key, { ...node, x: round(node.x + x), y: round(node.y + y) }];
    }),
  );
  const before = new Map(drawing.nodes.map((node) => [node.key, node]));
  const edges = drawing.edges.map((edge): LayoutEdge => {
    const [from, to] = [before.get(edge.from), before.get(edge.to)];
    const [start, end] = [placed.get(edge.from), placed.get(edge.to)];
    if (!from || !to || !start || !end) return edge;
    const [column, next] = [columnOf(from), columnOf(to)];
    if (column === next) return { ...edge, d: shiftPath(edge.d, offsetOf(column)) };
    const d = drawRunOn(
      { x: offsetOf(column).x + CENTER_X, y: start.y + start.height },
      { x: offsetOf(next).x + CENTER_X, y: end.y },
      { x: offsetOf(next).x - COLUMN_GAP / 2, top: RUN / 2, bottom: height - RUN / 2 },
    );
    return { ...edge, d };
  });
  return { width: round(width), height: round(height), nodes: [...placed.values()], edges };
}
