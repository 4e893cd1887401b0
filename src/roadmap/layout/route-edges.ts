import { drawCorners, drawCurve, type Point } from './draw-connector.ts';
import type { Box } from './types.ts';

/** A box that lines go around. What lies inside of a group is in the list as well as the group. */
export interface Obstacle extends Box {
  /** Whether it only holds other boxes, so that lines may run between those. */
  readonly isGroup: boolean;
}

/** Draws a line from one box of a drawing to another, as an SVG path in its coordinates. */
export type Router = (from: Obstacle, to: Obstacle, side?: LaneSide) => string;

/** Two kinds of lines stay apart: each keeps to its own half of the lanes. */
export type LaneSide = -1 | 1;

/** Between boxes that stand closer there is no room for a line, in px. */
const CLEARANCE = 3;
/** How far beside and above boxes a line runs: the middle of the gap between two rows of topics. */
const BESIDE = 4;
/** How far outside of the drawing the outermost lanes are. */
const OUTSIDE = 6;
/** How far into the box at its end a line reaches, so that its arrow is seen to arrive. */
const PLUG = 3;
/** How far from the corner of a box a line leaves it. */
const INSET = 16;
const RADIUS = 6;
/** The least width of a lane, in px. */
const NARROWEST = 20;
/** How far apart lines of different kinds run in a lane, and between rows. */
const LANE_SHIFT = 5;
const ROW_SHIFT = 1;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A way out of a box: from its rim to a lane. */
interface Exit {
  readonly lane: number;
  /** From inside the box to the lane. */
  readonly points: readonly Point[];
}

/**
 * Makes lines that go around all boxes: out of a box through the gap beside it, along upright lanes that no box reaches
 * into, and through gaps between boxes from one lane to the next. Lines between the same places share their way, so that
 * many of them look like one trunk with branches. Where a drawing has no such gaps, a line is a curve above the boxes.
 *
 * Making the router sorts the boxes once; a line then looks at the boxes of the columns that it passes.
 */
export function makeRouter(boxes: readonly Obstacle[]): Router {
  const columns = mergeSpans(
    boxes.map(({ x, width }) => ({ start: x, end: x + width })),
    NARROWEST,
  );
  const lanes = listLanes(columns);
  const members = columns.map(({ start, end }) => boxes.filter(({ x }) => x >= start && x < end));
  const blocked = members.map((list) =>
    mergeSpans(list.map(({ y, height }) => ({ start: y - BESIDE, end: y + height + BESIDE }))),
  );
  const columnOf = ({ x }: Box): number => columns.findIndex(({ start, end }) => x >= start && x < end);

  return (from, to, side = 1) => {
    const place = (lane: number): number => (lanes[lane] ?? 0) + side * LANE_SHIFT;
    const exitsOf = (box: Obstacle): readonly Exit[] => {
      const column = columnOf(box);
      return [column, column + 1].flatMap(
        (lane) => findExit(box, members[column] ?? [], lane, place(lane), side) ?? [],
      );
    };
    const ends = exitsOf(to);
    const ways = [
      ...(columnOf(from) === columnOf(to) ? findDirect(from, to, members[columnOf(from)] ?? [], side) : []),
      ...exitsOf(from).flatMap((start) => ends.map((end) => join(start, end, blocked, place))),
    ];
    const [best] = ways.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    return best ? drawCorners(best, RADIUS) : drawAbove(from, to);
  };
}

/** A curve above the boxes, for drawings whose boxes leave no lanes. */
export const drawAbove: Router = (from, to) => drawCurve(middleOf(from), middleOf(to));

/** Joins spans between which there is less than some room, in their order. */
function mergeSpans(spans: readonly Span[], least = 0): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end + least) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The middles of the strips between columns, and one on each outer side: lane n is on the left of column n. */
function listLanes(columns: readonly Span[]): readonly number[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const between = columns.slice(1).map(({ start }, index) => ((columns[index]?.end ?? start) + start) / 2);
  return [first.start - OUTSIDE, ...between, last.end + OUTSIDE];
}

/** The first way out of a box to a lane that no other box stands in: by its side, or above or below it. */
function findExit(
  box: Obstacle,
  column: readonly Obstacle[],
  lane: number,
  x: number,
  side: LaneSide,
): Exit | undefined {
  const isRight = x > box.x;
  const rim = isRight ? box.x + box.width : box.x;
  const stem = isRight ? rim - Math.min(INSET, box.width / 2) : rim + Math.min(INSET, box.width / 2);
  const inwards = isRight ? -PLUG : PLUG;
  const middle = box.y + box.height / 2 + side * ROW_SHIFT;
  const ways: readonly (readonly Point[])[] = [
    [
      { x: rim + inwards, y: middle },
      { x, y: middle },
    ],
    ...listChannels(box, side).map(({ inside, y }) => [
      { x: stem, y: inside },
      { x: stem, y },
      { x, y },
    ]),
  ];
  const points = ways.find((way) => isFree(way.at(-1)?.y ?? 0, stem, x, column, box));
  return points && { lane, points };
}

/** The lines above and below a box along which one can leave it, with where inside the box the way begins. */
const listChannels = ({ y, height }: Box, side: LaneSide) => [
  { inside: y + PLUG, y: y - BESIDE + side * ROW_SHIFT },
  { inside: y + height - PLUG, y: y + height + BESIDE + side * ROW_SHIFT },
];

/** Ways inside one column: from side to side of neighbors, or along the gap that both boxes touch. */
function findDirect(
  from: Obstacle,
  to: Obstacle,
  column: readonly Obstacle[],
  side: LaneSide,
): readonly (readonly Point[])[] {
  const isAfter = to.x > from.x;
  const [left, right] = isAfter ? [from, to] : [to, from];
  const level = Math.max(from.y, to.y) + Math.min(from.height, to.height) / 2;
  const areBeside = Math.abs(from.y - to.y) < 1 && right.x > left.x + left.width - 1;
  const across = { from: left.x + left.width - PLUG, to: right.x + PLUG };
  const beside =
    areBeside && isFree(level, across.from, across.to, column, from, to)
      ? [[across.from, across.to].map((x) => ({ x, y: level }))]
      : [];
  const start = from.x + from.width / 2;
  const end = to.x + to.width / 2;
  const along = listChannels(from, side).flatMap((out) =>
    listChannels(to, side).flatMap((into) => {
      if (Math.abs(out.y - into.y) > 1 || !isFree(out.y, start, end, column)) return [];
      const shared = sharedX(from, to);
      const [first, last] = shared === undefined ? [start, end] : [shared, shared];
      return [
        [
          { x: first, y: out.inside },
          ...(first === last
            ? []
            : [
                { x: first, y: out.y },
                { x: last, y: out.y },
              ]),
          { x: last, y: into.inside },
        ],
      ];
    }),
  );
  return [...beside.map((way) => (isAfter ? way : way.toReversed())), ...along];
}

/** The middle of what two boxes one above the other have in common; undefined if they stand at the same height. */
function sharedX(from: Box, to: Box): number | undefined {
  const start = Math.max(from.x, to.x);
  const end = Math.min(from.x + from.width, to.x + to.width);
  return Math.abs(from.y - to.y) > 1 && end - start > INSET ? (start + end) / 2 : undefined;
}

/** Whether a level line meets no box but those that are left out, and the groups around them. */
const isFree = (y: number, from: number, to: number, boxes: readonly Obstacle[], ...without: readonly Obstacle[]) =>
  !boxes.some(
    (box) =>
      !box.isGroup &&
      !without.includes(box) &&
      y > box.y - CLEARANCE + 1 &&
      y < box.y + box.height + CLEARANCE - 1 &&
      Math.max(from, to) > box.x &&
      Math.min(from, to) < box.x + box.width,
  );

/** Two ways out and what lies between them: along lanes, and through the nearest gap of each column. */
function join(
  start: Exit,
  end: Exit,
  blocked: readonly (readonly Span[])[],
  place: (lane: number) => number,
): readonly Point[] {
  const points = [...start.points];
  const goal = end.points.at(-1)?.y ?? 0;
  const step = Math.sign(end.lane - start.lane);
  let y = points.at(-1)?.y ?? 0;
  for (let { lane } = start; lane !== end.lane; lane += step) {
    const column = step > 0 ? lane : lane - 1;
    const gap = findGap(y, goal, blocked[column] ?? []);
    points.push({ x: place(lane), y: gap }, { x: place(lane + step), y: gap });
    y = gap;
  }
  return simplify([...points, ...end.points.toReversed()]);
}

/** The y at which a column can be passed with the shortest way from one y to another: at once, or around one block. */
function findGap(from: number, to: number, blocked: readonly Span[]): number {
  const block = blocked.find(({ start, end }) => from > start && from < end);
  if (!block) return from;
  const cost = (y: number): number => Math.abs(y - from) + Math.abs(y - to);
  return cost(block.start) < cost(block.end) ? block.start : block.end;
}

/** Leaves out points that a straight line passes anyway. */
function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last?.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const isStraight =
      last && before && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isStraight) kept.pop();
    kept.push(point);
  }
  return kept;
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1] ?? point;
    return sum + Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  }, points.length * RADIUS);
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
