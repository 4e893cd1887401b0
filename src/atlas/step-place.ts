import type { Point } from './types.ts';

/** Where each arrow key leads on the map; the names are those of keyboard events. */
const DIRECTIONS: ReadonlyMap<string, Point> = new Map([
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
]);

/** How much a step to the side counts against one ahead. */
const SIDEWAYS = 2;

/** The nearest place in the direction of an arrow key; undefined if none lies that way, or for another key. */
export function stepPlace<Place extends Point>(places: Iterable<Place>, from: Point, key: string): Place | undefined {
  const direction = DIRECTIONS.get(key);
  if (!direction) return undefined;
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = ahead + SIDEWAYS * aside;
    if (ahead > 0 && aside <= ahead * SIDEWAYS && (!best || cost < best.cost)) best = { place, cost };
  }
  return best?.place;
}
