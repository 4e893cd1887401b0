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

/** A cubic S-curve that leaves and arrives horizontally. */
export function drawCurve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${pair(from)}${drawBezier({ x: middle, y: from.y }, { x: middle, y: to.y }, to)}`;
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const drawBezier = (first: Point, second: Point, end: Point): string => `C${pair(first)} ${pair(second)} ${pair(end)}`;
