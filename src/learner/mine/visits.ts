import { pickForm, plural } from '../../words/plural.ts';
import type { CountedTopic } from '../progress/summarize.ts';
import { isMoment, isRecord, mergeEntries, readEntries, type DocumentFormat } from '../storage/document-format.ts';

/** The topics that a roadmap had during a visit: their ids, joined by spaces, and the visit's last moment. */
export interface Visit {
  readonly topics: string;
  /** In milliseconds since 1970. */
  readonly seen: number;
}

/** The visit that goes on (or was the last one) and the one before, which tells what is new. */
export interface RoadmapVisits {
  readonly current: Visit;
  readonly previous?: Visit;
}

/** What is stored in the browser under the key `waymark.visits`, as JSON; keyed by the id of the roadmap. */
export interface VisitsDocument {
  readonly version: typeof VISITS_VERSION;
  readonly roadmaps: Readonly<Record<string, RoadmapVisits>>;
}

export const VISITS_VERSION = 1;

export const EMPTY_VISITS: VisitsDocument = { version: VISITS_VERSION, roadmaps: {} };

/** A visit ends after six hours without a look at the roadmap, in ms. */
export const VISIT_PAUSE = 6 * 60 * 60 * 1000;

/** More characters of ids than this belong to no roadmap of this site. */
const TOPICS_LIMIT = 50_000;

/** Older visits are forgotten. */
export const ROADMAPS_LIMIT = 100;

/** A new document after a look at a roadmap that has these topics. `now` is in milliseconds since 1970. */
export function recordVisit(
  stored: VisitsDocument,
  roadmap: string,
  topics: readonly CountedTopic[],
  now: number,
): VisitsDocument {
  const known = Object.hasOwn(stored.roadmaps, roadmap) ? stored.roadmaps[roadmap] : undefined;
  const current = { topics: topics.map(({ id }) => id).join(' '), seen: now };
  // A clock that was set back makes the pause negative; then the visit goes on.
  const isNewVisit = known !== undefined && now - known.current.seen >= VISIT_PAUSE;
  const previous = isNewVisit ? known.current : known?.previous;
  const visits = { ...known, current, ...(previous && { previous }) };
  const newest = [...Object.entries(stored.roadmaps).filter(([id]) => id !== roadmap), [roadmap, visits] as const]
    .sort(([, a], [, b]) => b.current.seen - a.current.seen)
    .slice(0, ROADMAPS_LIMIT);
  return { ...stored, roadmaps: Object.fromEntries(newest) };
}

/** What is new on a roadmap since the visit before this one, and when that was. */
export interface NewTopics {
  readonly topics: readonly string[];
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** The topics that the roadmap did not have at the visit before; undefined at a first visit or if there are none. */
export function findNewTopics(
  { roadmaps }: VisitsDocument,
  roadmap: string,
  topics: readonly CountedTopic[],
): NewTopics | undefined {
  const previous = Object.hasOwn(roadmaps, roadmap) ? roadmaps[roadmap]?.previous : undefined;
  if (previous === undefined) return undefined;
  const known = new Set(previous.topics.split(' '));
  const added = topics.filter(({ id, aliases }) => ![id, ...aliases].some((name) => known.has(name)));
  return added.length === 0 ? undefined : { topics: added.map(({ id }) => id), since: previous.seen };
}

/** The same for somebody who looks from elsewhere: what a visit now would show as new, without making it one. */
export const foreseeNewTopics = (
  stored: VisitsDocument,
  roadmap: string,
  topics: readonly CountedTopic[],
  now: number,
): NewTopics | undefined => findNewTopics(recordVisit(stored, roadmap, topics, now), roadmap, topics);

/**
 * When the learner was here last, before the visit that goes on now; undefined if that is the first one. In milliseconds
 * since 1970.
 * @param roadmap Looks at this roadmap alone, in place of all of them.
 */
export function findLastVisit({ roadmaps }: VisitsDocument, now: number, roadmap?: string): number | undefined {
  const seen = Object.entries(roadmaps).flatMap(([id, { current, previous }]) => {
    if (roadmap !== undefined && id !== roadmap) return [];
    return now - current.seen >= VISIT_PAUSE ? [current.seen] : previous === undefined ? [] : [previous.seen];
  });
  return seen.length === 0 ? undefined : Math.max(...seen);
}

/** Joins two documents: of each roadmap, the newest visit counts, with what it knew of the one before. */
export function mergeVisits(first: VisitsDocument, second: VisitsDocument): VisitsDocument {
  return { ...second, ...first, roadmaps: mergeEntries(first.roadmaps, second.roadmaps, pickNewest) };
}

function pickNewest(a: RoadmapVisits, b: RoadmapVisits): RoadmapVisits {
  if (a.current.seen !== b.current.seen) return a.current.seen > b.current.seen ? a : b;
  // Any fixed rule will do, as long as the order of the arguments does not matter.
  return JSON.stringify(b) > JSON.stringify(a) ? b : a;
}

const isVisit = (value: unknown): value is Visit =>
  isRecord(value) &&
  typeof value['topics'] === 'string' &&
  value['topics'].length <= TOPICS_LIMIT &&
  isMoment(value['seen']);

const isRoadmapVisits = (value: unknown): value is RoadmapVisits =>
  isRecord(value) && isVisit(value['current']) && (value['previous'] === undefined || isVisit(value['previous']));

function describeChanges(before: VisitsDocument, after: VisitsDocument): readonly string[] {
  const { length: count } = Object.entries(after.roadmaps).filter(
    ([id, { current }]) => !Object.hasOwn(before.roadmaps, id) || before.roadmaps[id]?.current.seen !== current.seen,
  );
  if (count === 0) return [];
  return [`the last ${pickForm(count, 'visit', 'visits')} of ${plural(count, 'roadmap changes', 'roadmaps change')}`];
}

export const VISITS_FORMAT: DocumentFormat<VisitsDocument> = {
  name: 'visits',
  version: VISITS_VERSION,
  empty: EMPTY_VISITS,
  read: (value) =>
    isRecord(value['roadmaps'])
      ? { ...value, version: VISITS_VERSION, roadmaps: readEntries(value['roadmaps'], isRoadmapVisits) }
      : undefined,
  merge: mergeVisits,
  describeChanges,
};
