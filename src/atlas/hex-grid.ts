import type { Point } from './types.ts';

/**
 * A field of six-sided cells with a corner at the top, in rows of which every second one is shifted by half a cell.
 * Corners of neighbors are the same whole numbers, so that coasts can be joined by comparing them.
 */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Units between the middles of two cells of a row. */
export const CELL_WIDTH = 132;
/** Units between two rows. */
export const ROW_HEIGHT = 114;
/** Units from the middle of a cell to its upper corner. */
const TOP = 76;

export const cellKey = ({ column, row }: Cell): string => `${column},${row}`;

const isShifted = (row: number): boolean => row % 2 !== 0;

/** The middle of a cell. */
export const cellCenter = ({ column, row }: Cell): Point => ({
  x: column * CELL_WIDTH + (isShifted(row) ? CELL_WIDTH / 2 : 0),
  y: row * ROW_HEIGHT,
});

/** The six cells around one, clockwise; the first one shares the side that leads from the first corner to the second. */
export function neighborsOf({ column, row }: Cell): readonly Cell[] {
  const left = isShifted(row) ? column : column - 1;
  return [
    { column: left + 1, row: row - 1 },
    { column: column + 1, row },
    { column: left + 1, row: row + 1 },
    { column: left, row: row + 1 },
    { column: column - 1, row },
    { column: left, row: row - 1 },
  ];
}

/** The six corners of a cell, clockwise from the upper one. */
export function cornersOf(cell: Cell): readonly Point[] {
  const { x, y } = cellCenter(cell);
  const half = CELL_WIDTH / 2;
  return [
    { x, y: y - TOP },
    { x: x + half, y: y - TOP / 2 },
    { x: x + half, y: y + TOP / 2 },
    { x, y: y + TOP },
    { x: x - half, y: y + TOP / 2 },
    { x: x - half, y: y - TOP / 2 },
  ];
}

/** Cells in reading order. */
export const compareCells = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;
