import { getCollection, type CollectionEntry } from 'astro:content';

export type ReleaseEntry = CollectionEntry<'changeLogs'>;

/** All releases, the newest first. */
export async function getReleases(): Promise<readonly ReleaseEntry[]> {
  const releases = await getCollection('changeLogs');
  return releases.sort((a, b) => b.data.changeLog.day.localeCompare(a.data.changeLog.day));
}

/** Ids of the roadmaps that a release names. */
export const listChangedRoadmaps = (releases: readonly ReleaseEntry[]): ReadonlySet<string> =>
  new Set(releases.flatMap(({ data }) => data.changeLog.changes.map(({ roadmap }) => roadmap)));
