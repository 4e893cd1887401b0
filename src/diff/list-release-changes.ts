import type { Content } from '../lint/content.ts';
import type { ChangeLogData } from '../schemas/change-log.ts';
import type { GraphDiff } from './diff-snapshots.ts';
import { takeSnapshot } from './snapshot.ts';

export type RoadmapChange = ChangeLogData['changes'][number];

/**
 * What a release brings to each roadmap, in the form in which the changelog keeps it. A roadmap that was not there
 * before names all of its topics as new. Upcoming and hidden roadmaps are left out, and so is one that does not change.
 * @param diff The comparison of the same two sides.
 */
export function listReleaseChanges(before: Content, after: Content, diff: GraphDiff): readonly RoadmapChange[] {
  const edited = listEdited(before, after);
  const { renamed } = diff.topics;
  return [...takeSnapshot(after).roadmaps.values()].flatMap(({ id, places }) => {
    const data = after.roadmaps.find((roadmap) => roadmap.id === id)?.data;
    if (data === undefined || data.isHidden || data.isUpcoming) return [];
    const found = diff.roadmaps.find((roadmap) => roadmap.id === id);
    const added = new Set(found?.added.map(({ topic }) => topic));
    const change: RoadmapChange = {
      roadmap: id,
      new: [...added],
      removed: found?.removed.map(({ topic }) => topic) ?? [],
      moved: found?.moved.filter(({ from, to }) => from.section !== to.section).map(({ topic }) => topic) ?? [],
      renamed: renamed.filter(({ to }) => places.has(to) && !added.has(to)),
      changed: [...places.keys()].filter((topic) => edited.has(topic) && !added.has(topic)).length,
    };
    return isEmpty(change) ? [] : [change];
  });
}

/** Ids of topics whose file says something else than before, under whatever name that stood. */
function listEdited(before: Content, after: Content): ReadonlySet<string> {
  const textOf = ({ sources }: Content, file: string) => sources.get(file);
  const earlier = new Map(before.topics.map(({ id, file }) => [id, textOf(before, file)]));
  return new Set(
    after.topics.flatMap(({ id, file, data }) => {
      const former = [id, ...(data?.aliases ?? [])].find((name) => earlier.has(name));
      return former === undefined || earlier.get(former) === textOf(after, file) ? [] : [id];
    }),
  );
}

const isEmpty = (change: RoadmapChange): boolean =>
  change.changed === 0 &&
  [change.new, change.removed, change.moved, change.renamed].every(({ length }) => length === 0);
