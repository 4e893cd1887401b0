import { entryTitle } from '../roadmap/entry-title.ts';
import type { Extent } from '../roadmap/main-path.ts';
import type { Mark } from '../roadmap/types.ts';
import {
  diffOrders,
  diffSections,
  findRenamedGroups,
  followGroups,
  type RenamedPart,
  type Reordered,
} from './diff-names.ts';
import type { PlacedTopic, RoadmapSnapshot, Snapshot } from './snapshot.ts';

/** Where a topic stands: the section, the group in it, and the topic above it, if any. */
export type Place = Pick<PlacedTopic, 'section' | 'group' | 'parent'>;

/** What a change does to one roadmap. Topics are named by id: what goes by the one that it had, all else by the new one. */
export interface RoadmapDiff {
  readonly id: string;
  /** `added`: it had no outline before; `removed`: it has none any more. */
  readonly change: 'added' | 'removed' | 'changed';
  readonly added: readonly (Place & { readonly topic: string })[];
  readonly removed: readonly (Place & { readonly topic: string })[];
  readonly moved: readonly { readonly topic: string; readonly from: Place; readonly to: Place }[];
  readonly marks: readonly { readonly topic: string; readonly from: Mark | undefined; readonly to: Mark | undefined }[];
  /** What the roadmap calls its topics, by label or by title, where that is not what it was. */
  readonly titles: readonly { readonly topic: string; readonly from: string; readonly to: string }[];
  /** Sections and groups that have another title. What is in such a group has not moved. */
  readonly sections: readonly RenamedPart[];
  readonly groups: readonly RenamedPart[];
  readonly orders: readonly Reordered[];
  /** Topics and hours; all 0 where there is no roadmap. */
  readonly before: Extent;
  readonly after: Extent;
}

const NOTHING: Extent = { topics: 0, onPath: 0, hours: [0, 0] };

/**
 * Compares roadmaps, sorted by id.
 * @param follow The id that a topic of before has by now.
 * @returns Only those in which something differs.
 */
export function diffRoadmaps(
  before: Snapshot['roadmaps'],
  after: Snapshot['roadmaps'],
  follow: (id: string) => string,
): readonly RoadmapDiff[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.map((id) => diffRoadmap(id, before.get(id), after.get(id), follow)).filter(isChange);
}

function diffRoadmap(
  id: string,
  before: RoadmapSnapshot | undefined,
  after: RoadmapSnapshot | undefined,
  follow: (id: string) => string,
): RoadmapDiff {
  const earlier = new Map<string, PlacedTopic>();
  for (const [topic, place] of before?.places ?? []) {
    const key = follow(topic);
    // Of two topics that became one, the place of the one that kept its id counts, else the first.
    if (earlier.has(key) && key !== topic) continue;
    earlier.set(key, { ...place, parent: place.parent === undefined ? undefined : follow(place.parent) });
  }
  const places = after?.places ?? new Map<string, PlacedTopic>();
  const groups = findRenamedGroups(earlier, places);
  const old = followGroups(earlier, groups);
  const both = [...places].flatMap(([topic, to]) => {
    const from = old.get(topic);
    return from === undefined ? [] : [{ topic, from, to }];
  });
  return {
    id,
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    added: [...places].flatMap(([topic, place]) => (old.has(topic) ? [] : [{ topic, ...placeOf(place) }])),
    removed: [...old].flatMap(([key, place]) =>
      places.has(key) ? [] : [{ topic: place.topic.id, ...placeOf(place) }],
    ),
    moved: both
      .filter(({ from, to }) => formatPlace(from) !== formatPlace(to))
      .map(({ topic, from, to }) => ({ topic, from: placeOf(from), to: placeOf(to) })),
    marks: both
      .filter(({ from, to }) => from.mark !== to.mark)
      .map(({ topic, from, to }) => ({ topic, from: from.mark, to: to.mark })),
    titles: both
      .map(({ topic, from, to }) => ({ topic, from: entryTitle(from), to: entryTitle(to) }))
      .filter(({ from, to }) => from !== to),
    sections: diffSections(before?.sections ?? new Map<string, string>(), after?.sections ?? new Map<string, string>()),
    groups,
    orders: diffOrders(old, places),
    before: before?.extent ?? NOTHING,
    after: after?.extent ?? NOTHING,
  };
}

const placeOf = ({ section, group, parent }: Place): Place =>
  parent === undefined ? { section, group } : { section, group, parent };

/** `http / Requests and responses / urls`. */
export const formatPlace = ({ section, group, parent }: Place): string =>
  [section, group, parent ?? ''].filter((name) => name !== '').join(' / ');

function isChange(diff: RoadmapDiff): boolean {
  const { change, added, removed, moved, marks, titles, sections, groups, orders, before, after } = diff;
  const hasChanges = [added, removed, moved, marks, titles, sections, groups, orders].some((list) => list.length > 0);
  return change !== 'changed' || hasChanges || JSON.stringify(before) !== JSON.stringify(after);
}
