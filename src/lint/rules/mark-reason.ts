import { type Content, problemAt, type RoadmapFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import { readValue } from '../read-value.ts';
import type { Rule } from '../rule.ts';

/** An outline has a mark without a reason, or a reason without a mark. The marks of a draft may wait for their reasons. */
export const markReason: Rule = { id: 'mark-reason', severity: 'error', check };

function* check({ roadmaps }: Content): Generator<Problem> {
  for (const roadmap of roadmaps) yield* checkRoadmap(roadmap);
}

function* checkRoadmap(roadmap: RoadmapFile): Generator<Problem> {
  // Of a roadmap whose frontmatter has errors it is not known whether it is a draft.
  const mayLackReason = roadmap.data?.status !== 'complete';
  for (const { topic, path } of listPlaces(roadmap)) {
    const entry = path.at(-1) === 'topic' ? path.slice(0, -1) : path;
    const has = (field: string) => readValue(roadmap.outline, [...entry, field]) !== undefined;
    if (has('mark') === has('why') || (has('mark') && mayLackReason)) continue;
    const message = `\`${topic}\` needs both \`mark\` and \`why\`, or neither: an opinion without a reason helps nobody`;
    const hint = 'Add the field that is missing, or remove the other.';
    yield problemAt(roadmap.outlineSource, roadmap.outlineSource.locate(entry), message, hint);
  }
}
