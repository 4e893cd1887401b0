import { cellCenter, cellKey, CELL_WIDTH, compareCells, neighborsOf, ROW_HEIGHT, type Cell } from './hex-grid.ts';
import { pairKey } from './order-visits.ts';
import type { Point } from './types.ts';

/** An area that wants a place on the map. */
interface Wanted {
  readonly id: string;
  /** Number of cells, at least one. */
  readonly size: number;
  /** Width of its name in units. */
  readonly labelWidth: number;
}

/** An area that has its cells. */
export interface PlacedArea {
  readonly id: string;
  /** In reading order, all joined. */
  readonly cells: readonly Cell[];
  /** Middle of the cells. */
  readonly center: Point;
  /** Middle of the row above, where its name stands in the sea. */
  readonly label: Point;
}

/** The map grows this much wider than high. */
const WIDE = 1.4;
/** How many of the best beginnings are tried out. */
const TRIES = 24;
/** How much being near the middle of the map counts against being near to what belongs together. */
const PULL = 0.8;
/** The farthest that an area begins from what is there, in cells. */
const REACH = 9;

/**
 * Gives each area a joined piece of a field of cells, one after the other: first the one with the most ties, then always
 * the one with the most ties to those that are there, as near to them as it fits. Between two areas there is sea, and
 * room for the name above each.
 * @param ties how strongly two areas belong side by side, by `pairKey`
 */
export function placeAreas(wanted: readonly Wanted[], ties: ReadonlyMap<string, number>): readonly PlacedArea[] {
  const sea: Sea = { closed: new Set(), land: new Set(), names: new Set() };
  const placed: PlacedArea[] = [];
  const waiting = new Set(wanted);
  const tieOf = (one: string, other: string): number => ties.get(pairKey(one, other)) ?? 0;
  while (waiting.size > 0) {
    const others = placed.length === 0 ? wanted : placed;
    const strength = ({ id }: Wanted) => others.reduce((sum, other) => sum + tieOf(id, other.id), 0);
    const [next] = [...waiting].sort((a, b) => strength(b) - strength(a) || b.size - a.size || (a.id < b.id ? -1 : 1));
    if (!next) break;
    waiting.delete(next);
    const area = placeNear(next, placed, sea, tieOf);
    placed.push(area);
    claim(area, next, sea);
  }
  const byId = new Map(placed.map((area) => [area.id, area]));
  return wanted.flatMap(({ id }) => byId.get(id) ?? []);
}

/** What is taken, by `cellKey`. */
interface Sea {
  /** Where no other area can be. */
  readonly closed: Set<string>;
  readonly land: Set<string>;
  /** Where names stand. */
  readonly names: Set<string>;
}

function placeNear(
  wanted: Wanted,
  placed: readonly PlacedArea[],
  sea: Sea,
  tieOf: (one: string, other: string) => number,
): PlacedArea {
  const total = placed.reduce((sum, { id }) => sum + tieOf(wanted.id, id), 0);
  const cost = (point: Point): number =>
    PULL * distance(point, { x: 0, y: 0 }) +
    placed.reduce((sum, { id, center }) => sum + (tieOf(wanted.id, id) / (total || 1)) * distance(point, center), 0);
  const seeds = listSeeds(placed, wanted, sea)
    .map((cell) => ({ cell, cost: cost(cellCenter(cell)) }))
    .sort((a, b) => a.cost - b.cost || compareCells(a.cell, b.cell));
  let best: { readonly area: PlacedArea; readonly cost: number } | undefined;
  let tried = 0;
  for (const { cell } of seeds) {
    if (tried >= TRIES) break;
    const area = grow(cell, wanted, sea);
    if (!area) continue;
    tried += 1;
    const spread = area.cells.reduce((sum, one) => sum + distance(cellCenter(one), area.center), 0) / area.cells.length;
    const whole = cost(area.center) + 2 * spread;
    if (best === undefined || whole < best.cost) best = { area, cost: whole };
  }
  if (!best) throw new Error(`The area "${wanted.id}" fits nowhere on the map.`);
  return best.area;
}

/** Free cells around what is there; far enough out, the sea is open and everything fits. */
function listSeeds(placed: readonly PlacedArea[], { size, labelWidth }: Wanted, { closed }: Sea): readonly Cell[] {
  const cells = placed.flatMap((area) => area.cells);
  const reach = REACH + Math.ceil(Math.sqrt(size)) + Math.ceil(labelWidth / CELL_WIDTH);
  const [columns, rows] = [cells.map(({ column }) => column), cells.map(({ row }) => row)];
  const [left, right, top, bottom] = [
    Math.min(0, ...columns),
    Math.max(0, ...columns),
    Math.min(0, ...rows),
    Math.max(0, ...rows),
  ];
  const seeds: Cell[] = [];
  for (let row = top - reach; row <= bottom + reach; row += 1) {
    for (let column = left - reach; column <= right + reach; column += 1) {
      if (!closed.has(`${column},${row}`)) seeds.push({ column, row });
    }
  }
  return seeds;
}

/** Takes the free cells that are nearest to a first one; undefined if there are too few, or none for the name. */
function grow(seed: Cell, { id, size, labelWidth }: Wanted, { closed, land, names }: Sea): PlacedArea | undefined {
  const middle = cellCenter(seed);
  const taken = new Map<string, Cell>();
  const edge = new Map([[cellKey(seed), { cell: seed, far: 0 }]]);
  while (taken.size < size) {
    let nearest: { readonly cell: Cell; readonly far: number } | undefined;
    for (const entry of edge.values()) {
      const isNearer = !nearest || entry.far < nearest.far;
      if (isNearer || (entry.far === nearest?.far && compareCells(entry.cell, nearest.cell) < 0)) nearest = entry;
    }
    if (!nearest) return undefined;
    edge.delete(cellKey(nearest.cell));
    taken.set(cellKey(nearest.cell), nearest.cell);
    for (const cell of neighborsOf(nearest.cell)) {
      const key = cellKey(cell);
      if (!closed.has(key) && !taken.has(key)) edge.set(key, { cell, far: distance(cellCenter(cell), middle) });
    }
  }
  const cells = [...taken.values()].sort(compareCells);
  const label = labelPlace(cells);
  const isCovered = listUnder(label, labelWidth).some((key) => land.has(key) || names.has(key));
  if (isCovered) return undefined;
  const centers = cells.map(cellCenter);
  const sum = centers.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { id, cells, center: { x: sum.x / size, y: sum.y / size }, label };
}

/** Above the middle of the upper row. */
function labelPlace(cells: readonly Cell[]): Point {
  const row = Math.min(...cells.map((cell) => cell.row));
  const xs = cells.filter((cell) => cell.row === row).map((cell) => cellCenter(cell).x);
  return { x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2), y: (row - 1) * ROW_HEIGHT };
}

/** The cells that a name touches, by `cellKey`. */
function listUnder({ x, y }: Point, width: number): readonly string[] {
  const row = Math.round(y / ROW_HEIGHT);
  const first = Math.floor((x - width / 2) / CELL_WIDTH) - 1;
  const last = Math.ceil((x + width / 2) / CELL_WIDTH) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => ({ column: first + index, row }))
    .filter((cell) => Math.abs(cellCenter(cell).x - x) < (width + CELL_WIDTH) / 2)
    .map(cellKey);
}

function claim({ cells, label }: PlacedArea, { labelWidth }: Wanted, { closed, land, names }: Sea): void {
  for (const cell of cells) {
    land.add(cellKey(cell));
    for (const near of [cell, ...neighborsOf(cell)]) closed.add(cellKey(near));
  }
  for (const key of listUnder(label, labelWidth)) {
    names.add(key);
    closed.add(key);
  }
}

const distance = (a: Point, b: Point): number => Math.hypot((a.x - b.x) / WIDE, a.y - b.y);
