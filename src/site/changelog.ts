import { getCollection, type CollectionEntry } from 'astro:content';

import type { ChangeLogData } from '../schemas/change-log.ts';
import { joinWords } from '../words/join-words.ts';
import { plural } from '../words/plural.ts';

export type ReleaseEntry = CollectionEntry<'changeLogs'>;
export type RoadmapChange = ChangeLogData['changes'][number];

/** All releases, the newest first. */
export async function getReleases(): Promise<readonly ReleaseEntry[]> {
  const releases = await getCollection('changeLogs');
  return releases.sort((a, b) => b.data.changeLog.day.localeCompare(a.data.changeLog.day));
}

/** Ids of the roadmaps that a release names. */
export const listChangedRoadmaps = (releases: readonly ReleaseEntry[]): ReadonlySet<string> =>
  new Set(releases.flatMap(({ data }) => data.changeLog.changes.map(({ roadmap }) => roadmap)));

/** What a release brought to one roadmap, in a line: `12 topics new, 3 moved, 1 renamed`. */
export function describeChange({ new: added, removed, moved, renamed, changed }: RoadmapChange): string {
  const parts = [
    [added.length, 'new'],
    [removed.length, 'removed'],
    [moved.length, 'moved'],
    [renamed.length, 'renamed'],
    [changed, 'improved'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return joinWords(said.map(([count, what], index) => `${index === 0 ? plural(count, 'topic') : count} ${what}`));
}
