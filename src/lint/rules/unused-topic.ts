import { splitLocalId } from '../../schemas/id-pattern.ts';
import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic stands in no outline: no learner meets it on the way. */
export const unusedTopic: Rule = { id: 'unused-topic', severity: 'warning', check };

function* check(content: Content): Generator<Problem> {
  // An outline that could not be read may list anything.
  if (content.roadmaps.some(({ data, outline }) => outline === undefined && data?.isUpcoming !== true)) return;
  const names = indexTopicNames(content);
  const used = new Set<string>();
  for (const roadmap of content.roadmaps) {
    for (const { topic } of listPlaces(roadmap)) used.add(names.find(topic)?.id ?? topic);
  }
  for (const { id, source } of content.topics) {
    // Its own roadmap has to list a local topic; the rule on these says so.
    if (used.has(id) || splitLocalId(id) !== undefined) continue;
    const hint = 'Add it to content/roadmaps/<id>/outline.yaml where learners need it, or delete the file.';
    yield problemAt(source, { line: 1, column: 1 }, `no outline lists the topic \`${id}\``, hint);
  }
}
