import type { GraphSide } from '../../schemas/graph.ts';
import type { Point } from './draw-connector.ts';
import { round } from './geometry.ts';
import type { Box } from './types.ts';

/** How far a connector goes straight out of its box at least, in px. */
const REACH = 12;

/** Where each side points. */
const NORMALS: Readonly<Record<GraphSide, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** A connector between the middles of two sides, which it leaves and meets at a right angle. */
export function drawOriginalEdge(from: Box, to: Box, fromSide?: GraphSide, toSide?: GraphSide): string {
  const leaving = fromSide ?? facingSide(from, to);
  const arriving = toSide ?? facingSide(to, from);
  const [start, end] = [middleOf(from, leaving), middleOf(to, arriving)];
  return `M${pair(start)}C${pair(reach(start, end, leaving))} ${pair(reach(end, start, arriving))} ${pair(end)}`;
}

/** The side of a box that faces another one: across the wider of the two gaps. */
function facingSide(box: Box, other: Box): GraphSide {
  const dx = other.x + other.width / 2 - (box.x + box.width / 2);
  const dy = other.y + other.height / 2 - (box.y + box.height / 2);
  const gapX = Math.abs(dx) - (box.width + other.width) / 2;
  const gapY = Math.abs(dy) - (box.height + other.height) / 2;
  if (gapX > gapY) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

function middleOf({ x, y, width, height }: Box, side: GraphSide): Point {
  const normal = NORMALS[side];
  return { x: x + (width * (1 + normal.x)) / 2, y: y + (height * (1 + normal.y)) / 2 };
}

/** The handle of the curve at one end: half of the way that lies in the direction of its side. */
function reach(point: Point, other: Point, side: GraphSide): Point {
  const normal = NORMALS[side];
  const length = Math.max(REACH, Math.abs((other.x - point.x) * normal.x + (other.y - point.y) * normal.y) / 2);
  return { x: point.x + normal.x * length, y: point.y + normal.y * length };
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
