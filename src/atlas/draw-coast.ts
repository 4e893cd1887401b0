import { cellKey, cornersOf, neighborsOf, type Cell } from './hex-grid.ts';
import type { Point } from './types.ts';

/**
 * The outline of some cells, as an SVG path with one closed loop for each coast; a lake inside is one too.
 * At a corner three cells meet, so at most one piece of coast begins there, and following the pieces closes each loop.
 */
export function drawCoast(cells: readonly Cell[], { x: dx, y: dy }: Point): string {
  const inside = new Set(cells.map(cellKey));
  const pieces = new Map<string, { readonly from: Point; readonly to: Point }>();
  for (const cell of cells) {
    const corners = cornersOf(cell);
    for (const [side, neighbor] of neighborsOf(cell).entries()) {
      const [from, to] = [corners[side], corners[(side + 1) % corners.length]];
      if (from && to && !inside.has(cellKey(neighbor))) pieces.set(pointKey(from), { from, to });
    }
  }
  const loops: string[] = [];
  for (const start of pieces.keys()) {
    const points: Point[] = [];
    for (let piece = pieces.get(start); piece; piece = pieces.get(pointKey(piece.to))) {
      pieces.delete(pointKey(piece.from));
      points.push(piece.from);
    }
    if (points.length > 0) loops.push(`M${points.map(({ x, y }) => `${x + dx} ${y + dy}`).join('L')}Z`);
  }
  return loops.join('');
}

const pointKey = ({ x, y }: Point): string => `${x},${y}`;
