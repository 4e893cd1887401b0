import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces, type Place } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** An outline lists a topic before something that the topic requires. */
export const requiresOrder: Rule = { id: 'requires-order', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    const { outlineSource } = roadmap;
    const first = new Map<string, Place & { order: number }>();
    for (const [order, place] of listPlaces(roadmap).entries()) {
      const id = names.find(place.topic)?.id;
      if (id !== undefined && !first.has(id)) first.set(id, { ...place, order });
    }
    for (const [id, place] of first) {
      const topic = names.byId.get(id);
      for (const [index, requirement] of topic?.data?.requires.entries() ?? []) {
        const required = names.find(requirement.topic)?.id ?? '';
        const later = first.get(required);
        if (topic === undefined || later === undefined || later.order <= place.order) continue;
        const { line } = outlineSource.locate(later.path);
        const reason = topic.source.locate(['requires', index, 'topic']);
        yield problemAt(
          outlineSource,
          outlineSource.locate(place.path),
          `\`${id}\` stands before \`${required}\` (line ${line}), which it requires`,
          `Move \`${required}\` above \`${id}\`, or remove the requirement in ${topic.file}:${reason.line}.`,
        );
      }
    }
  }
}
