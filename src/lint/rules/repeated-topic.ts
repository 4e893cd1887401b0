import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic stands twice in one outline. */
export const repeatedTopic: Rule = { id: 'repeated-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    const lines = new Map<string, number>();
    for (const { topic, path } of listPlaces(roadmap)) {
      const id = names.find(topic)?.id ?? topic;
      const position = roadmap.outlineSource.locate(path);
      const earlier = lines.get(id);
      if (earlier === undefined) {
        lines.set(id, position.line);
        continue;
      }
      const message = `\`${id}\` stands twice in this outline, on lines ${earlier} and ${position.line}`;
      const hint = 'Keep it where a learner needs it first; say in a note that it matters again here.';
      yield problemAt(roadmap.outlineSource, position, message, hint);
    }
  }
}
