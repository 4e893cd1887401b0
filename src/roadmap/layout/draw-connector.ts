import { round } from './geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of the bends of a branch. All branches bend alike, so those that share a gutter share a stem. */
const BEND = 16;

/** How far the handles of a cubic Bezier reach along the sides of a quarter of a circle: 4/3 * (sqrt(2) - 1). */
const ARC_HANDLE = 0.5523;

/** A vertical line. */
export const drawSpine = (x: number, top: number, bottom: number): string =>
  `M${round(x)} ${round(top)}V${round(bottom)}`;

/**
 * A branch across a gutter, level or down (`to.y >= from.y`): into the middle of the gutter, a quarter of a circle down, along
 * the gutter, and a quarter of a circle out again. It never leaves the gutter, so it can touch no box.
 */
export function drawBranch(from: Point, to: Point): string {
  if (from.y === to.y) return `M${pair(from)}H${round(to.x)}`;
  const lane = (from.x + to.x) / 2;
  const bend = Math.min(BEND, (to.y - from.y) / 2);
  const side = Math.sign(to.x - from.x) * bend;
  const free = 1 - ARC_HANDLE;
  const into = drawBezier(
    { x: lane - free * side, y: from.y },
    { x: lane, y: from.y + free * bend },
    { x: lane, y: from.y + bend },
  );
  const out = drawBezier(
    { x: lane, y: to.y - free * bend },
    { x: lane + free * side, y: to.y },
    { x: lane + side, y: to.y },
  );
  return `M${pair(from)}H${round(lane - side)}${into}V${round(to.y - bend)}${out}H${round(to.x)}`;
}

/** The lane between two columns in which a spine runs up: its x, and the y of its turns. */
export interface Lane {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A spine from the foot of one column (`from`) down, over into the lane, up, and over to the head of the next (`to`). */
export function drawRunOn(from: Point, to: Point, { x, top, bottom }: Lane): string {
  const corners = [
    { x: from.x, y: bottom },
    { x, y: bottom },
    { x, y: top },
    { x: to.x, y: top },
  ];
  return drawCorners([from, ...corners, to], BEND);
}

/**
 * A line of level and upright pieces through some points, with round corners. Where a piece is too short for two whole
 * bends, they are smaller.
 */
export function drawCorners(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points;
  const end = rest.at(-1);
  if (!start || !end) return '';
  const turns = rest.slice(0, -1).map((corner, index) => {
    const [before, after] = [points[index] ?? start, rest[index + 1] ?? end];
    const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const towards = (goal: Point, length: number): Point => ({
      x: corner.x + Math.sign(goal.x - corner.x) * length,
      y: corner.y + Math.sign(goal.y - corner.y) * length,
    });
    const free = 1 - ARC_HANDLE;
    const line = lineTo(before, towards(before, bend));
    return line + drawBezier(towards(before, free * bend), towards(after, free * bend), towards(after, bend));
  });
  return `M${pair(start)}${turns.join('')}${lineTo(points.at(-2) ?? start, end)}`;
}

/** How far apart two points are on a level or upright line. */
const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const lineTo = (before: Point, point: Point): string =>
  before.x === point.x ? `V${round(point.y)}` : `H${round(point.x)}`;

/** A path of the commands M, H, V and C, as all connectors are, moved by some px. */
export function shiftPath(d: string, by: Point): string {
  return d.replace(/([MHVC])([^MHVC]*)/g, (_, command: string, numbers: string) => {
    const shifted = numbers
      .trim()
      .split(/\s+/)
      .map((number, index) => {
        const isY = command === 'V' || (command !== 'H' && index % 2 === 1);
        return round(Number(number) + (isY ? by.y : by.x));
      });
    return command + shifted.join(' ');
  });
}

/** A cubic S-curve that leaves and arrives horizontally. */
export function drawCurve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${pair(from)}${drawBezier({ x: middle, y: from.y }, { x: middle, y: to.y }, to)}`;
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const drawBezier = (first: Point, second: Point, end: Point): string => `C${pair(first)} ${pair(second)} ${pair(end)}`;
