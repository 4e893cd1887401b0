import { round } from './geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const CORNER = 20;

/** A vertical line. */
export const drawSpine = (x: number, top: number, bottom: number): string =>
  `M${round(x)} ${round(top)}V${round(bottom)}`;

/**
 * A branch from one side of a gutter to the other, downwards: into the middle of the gutter, along it, and out again,
 * with rounded corners. It never leaves the gutter, so it can touch no box. Short drops become one S-curve.
 */
export function drawBranch(from: Point, to: Point): string {
  const lane = (from.x + to.x) / 2;
  const drop = to.y - from.y;
  if (Math.abs(drop) < 0.01) return `M${round(from.x)} ${round(from.y)}H${round(to.x)}`;
  if (drop < 2 * CORNER) return drawCurve(from, to);
  const start = `M${round(from.x)} ${round(from.y)}`;
  const into = `C${round(lane)} ${round(from.y)} ${round(lane)} ${round(from.y)} ${round(lane)} ${round(from.y + CORNER)}`;
  const out = `C${round(lane)} ${round(to.y)} ${round(lane)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
  return `${start}${into}V${round(to.y - CORNER)}${out}`;
}

/** A cubic S-curve that leaves and arrives horizontally. */
export function drawCurve(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `M${round(from.x)} ${round(from.y)}C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}
