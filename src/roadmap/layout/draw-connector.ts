import { round } from './geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Height of the bend at each end of a branch. All branches bend alike, so those that share a gutter share a stem. */
const BEND = 14;

/** How far the handles of a cubic Bezier reach along the sides of a quarter of an ellipse: 4/3 * (sqrt(2) - 1). */
const ARC_HANDLE = 0.5523;

/** A vertical line. */
export const drawSpine = (x: number, top: number, bottom: number): string =>
  `M${round(x)} ${round(top)}V${round(bottom)}`;

/**
 * A branch across a gutter and down (`to.y >= from.y`): a quarter of an ellipse into the middle of the gutter, along
 * it, and a quarter of an ellipse out again. It never leaves the gutter, so it can touch no box.
 */
export function drawBranch(from: Point, to: Point): string {
  const lane = (from.x + to.x) / 2;
  const bend = Math.min(BEND, (to.y - from.y) / 2);
  const reach = (lane - from.x) * ARC_HANDLE;
  const lift = bend * (1 - ARC_HANDLE);
  const into = curve({ x: from.x + reach, y: from.y }, { x: lane, y: from.y + lift }, { x: lane, y: from.y + bend });
  const out = curve({ x: lane, y: to.y - lift }, { x: to.x - reach, y: to.y }, to);
  return `M${pair(from)}${into}V${round(to.y - bend)}${out}`;
}

/** A cubic S-curve that leaves and arrives horizontally. */
export function drawCurve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${pair(from)}${curve({ x: middle, y: from.y }, { x: middle, y: to.y }, to)}`;
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const curve = (first: Point, second: Point, end: Point): string => `C${pair(first)} ${pair(second)} ${pair(end)}`;
