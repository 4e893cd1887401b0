import type { ChangeLogData } from '../schemas/change-log.ts';
import { joinWords } from '../words/join-words.ts';
import { plural } from '../words/plural.ts';

type RoadmapChange = ChangeLogData['changes'][number];

/** The anchor of a release on the pages that list it. */
export const releaseAnchor = ({ day }: Pick<ChangeLogData, 'day'>): string => `release-${day}`;

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
