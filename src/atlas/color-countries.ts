import { cellKey, neighborsOf } from './hex-grid.ts';
import type { PlacedArea } from './place-areas.ts';

/** How many colors countries have; the style sheet of the atlas names them. */
const GROUNDS = 7;

/** Cells of sea between two areas that are still neighbors. */
const NEAR = 2;

/** A color for each area: the one that its neighbors have least, of those the one that was used least. */
export function colorCountries(areas: readonly PlacedArea[]): readonly number[] {
  const owners = new Map(areas.flatMap((area) => area.cells.map((cell) => [cellKey(cell), area.id] as const)));
  const grounds = new Map<string, number>();
  const used = Array.from({ length: GROUNDS }, () => 0);
  for (const { id, cells } of areas) {
    let around = [...cells];
    const near = new Set<string>();
    for (let step = 0; step <= NEAR; step += 1) {
      around = [...new Map(around.flatMap(neighborsOf).map((cell) => [cellKey(cell), cell])).values()];
      for (const cell of around) near.add(owners.get(cellKey(cell)) ?? id);
    }
    near.delete(id);
    const taken = Array.from({ length: GROUNDS }, () => 0);
    for (const other of near) {
      const ground = grounds.get(other);
      if (ground !== undefined) taken[ground] = (taken[ground] ?? 0) + 1;
    }
    const [best = 0] = [...taken.keys()].sort(
      (a, b) => (taken[a] ?? 0) - (taken[b] ?? 0) || (used[a] ?? 0) - (used[b] ?? 0) || a - b,
    );
    grounds.set(id, best);
    used[best] = (used[best] ?? 0) + 1;
  }
  return areas.map(({ id }) => grounds.get(id) ?? 0);
}
