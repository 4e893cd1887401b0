import { indexAreas, orderVisits } from './order-visits.ts';
import type { AtlasSource, DrawnRoute, Place, Point } from './types.ts';

/** How far a ferry leans out of the straight line, as a part of its length. */
const LEAN = 0.12;

/**
 * Draws each route from place to place. Inside of a country it goes along the order of the places there, from the end
 * that is nearer to where it comes from.
 * @param placesByArea the places of each area in the order in which routes go through them
 */
export function drawRoutes(
  source: AtlasSource,
  placesByArea: ReadonlyMap<string, readonly Place[]>,
): readonly DrawnRoute[] {
  const areaOf = indexAreas(source);
  return source.routes.map((route) => {
    const visits = orderVisits(route, areaOf);
    let last: Point | undefined;
    let road = '';
    let ferry = '';
    let stops = '';
    for (const [area, topics] of visits) {
      const wanted = new Set(topics);
      const along = (placesByArea.get(area) ?? []).filter(({ id }) => wanted.has(id));
      const places = last && isNearer(along.at(-1), along.at(0), last) ? along.toReversed() : along;
      const [first] = places;
      if (!first) continue;
      if (last) ferry += drawFerry(last, first);
      if (places.length > 1) road += `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}`;
      stops += places.map(({ x, y }) => `M${x} ${y}h0`).join('');
      last = places.at(-1);
    }
    return { id: route.id, visits: [...visits.keys()], road, ferry, stops };
  });
}

const isNearer = (one: Point | undefined, other: Point | undefined, to: Point): boolean =>
  one !== undefined && other !== undefined && distance(one, to) < distance(other, to);

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function drawFerry(from: Point, to: Point): string {
  const x = Math.round((from.x + to.x) / 2 - (to.y - from.y) * LEAN);
  const y = Math.round((from.y + to.y) / 2 + (to.x - from.x) * LEAN);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
