import { splitLocalId } from '../../schemas/id-pattern.ts';
import { topicPage } from '../../schemas/topic-page.ts';
import { type Content, problemAt, type TopicFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listTopics } from '../list-topics.ts';
import type { Rule } from '../rule.ts';

/** A topic that is local to a roadmap, or a former id of one, has the address of a shared topic in this roadmap. */
export const addressClash: Rule = { id: 'address-clash', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const shared = new Map<string, TopicFile>();
  for (const roadmap of content.roadmaps) {
    for (const topic of listTopics(roadmap, content)) {
      if (splitLocalId(topic.id) === undefined) shared.set(topicPage(topic.id, roadmap.id), topic);
    }
  }
  for (const topic of content.topics) {
    const { id, data, source } = topic;
    const names = [
      { name: id, locate: () => ({ line: 1, column: 1 }), hint: 'Rename the file, or list only one of the two.' },
      ...(data?.aliases ?? []).map((name, index) => {
        return { name, locate: () => source.locate(['aliases', index]), hint: 'List the shared topic elsewhere.' };
      }),
    ];
    for (const { name, locate, hint } of names) {
      const page = topicPage(name);
      const holder = shared.get(page);
      // What was local and is shared now may be where it was.
      if (splitLocalId(name) === undefined || holder === undefined || holder === topic) continue;
      yield problemAt(source, locate(), `\`${name}\` and a shared topic would both be ${page}: ${holder.file}`, hint);
    }
  }
}
