import { type Content, type DataPath, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic stands twice in one outline. */
export const repeatedTopic: Rule = { id: 'repeated-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    const { outlineSource } = roadmap;
    const first = new Map<string, DataPath>();
    for (const { topic, path } of listPlaces(roadmap)) {
      const id = names.find(topic)?.id ?? topic;
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, path);
        continue;
      }
      const position = outlineSource.locate(path);
      const lines = `${outlineSource.locate(earlier).line} and ${position.line}`;
      const message = `\`${id}\` stands twice in this outline, on lines ${lines}`;
      const hint = 'Keep it where a learner needs it first; say in a note that it matters again here.';
      yield problemAt(outlineSource, position, message, hint);
    }
  }
}
