import type { AtlasRoute, AtlasSource } from './types.ts';

/** The area of each topic, by its id. */
export const indexAreas = ({ areas }: Pick<AtlasSource, 'areas'>): ReadonlyMap<string, string> =>
  new Map(areas.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, id] as const)));

/** The topics of a route by area, in the order in which it first needs each area. */
export function orderVisits(
  route: AtlasRoute,
  areaOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const visits = new Map<string, string[]>();
  for (const topic of new Set(route.topics)) {
    const area = areaOf.get(topic);
    if (area === undefined) continue;
    const known = visits.get(area);
    if (known) known.push(topic);
    else visits.set(area, [topic]);
  }
  return visits;
}

/**
 * The topics of each area as routes meet them, so that neighbors on a route become neighbors on the map; what no route
 * has comes last.
 */
export function orderTopics(source: AtlasSource): ReadonlyMap<string, readonly string[]> {
  const areaOf = indexAreas(source);
  const met = new Set(source.routes.flatMap(({ topics }) => topics));
  const ordered = new Set([...met, ...source.areas.flatMap(({ topics }) => topics.map(({ id }) => id))]);
  const byArea = new Map<string, string[]>(source.areas.map(({ id }) => [id, []]));
  for (const topic of ordered) byArea.get(areaOf.get(topic) ?? '')?.push(topic);
  return byArea;
}

/** How much a step of a route from one area to the next counts against one topic that requires one of another area. */
const STEP_WEIGHT = 4;

/** How strongly two areas belong side by side, by `pairKey`. */
export function measureTies(source: AtlasSource): ReadonlyMap<string, number> {
  const areaOf = indexAreas(source);
  const ties = new Map<string, number>();
  const tie = (one: string | undefined, other: string | undefined, weight: number) => {
    if (one === undefined || other === undefined || one === other) return;
    const key = pairKey(one, other);
    ties.set(key, (ties.get(key) ?? 0) + weight);
  };
  for (const route of source.routes) {
    const areas = [...orderVisits(route, areaOf).keys()];
    for (const [index, area] of areas.entries()) tie(areas[index - 1], area, STEP_WEIGHT);
  }
  for (const [topic, required] of source.requires) tie(areaOf.get(topic), areaOf.get(required), 1);
  return ties;
}

/** One name for two areas in any order. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
