import { splitLocalId } from '../../schemas/id-pattern.ts';
import { owningRoadmap } from '../check-name.ts';
import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import { findMeantTopic } from '../find-meant-topic.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames, type TopicNames } from '../topic-names.ts';

/** An outline or a requirement names a topic that does not exist, or one by a former name. */
export const unknownTopic: Rule = { id: 'unknown-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    for (const { topic, path } of listPlaces(roadmap)) {
      yield* checkName(topic, roadmap.outlineSource, path, names);
    }
  }
  for (const { data, source } of content.topics) {
    for (const [index, { topic }] of data?.requires.entries() ?? []) {
      yield* checkName(topic, source, ['requires', index, 'topic'], names);
    }
  }
}

function* checkName(name: string, source: Source, path: DataPath, names: TopicNames): Generator<Problem> {
  if (names.byId.has(name)) return;
  const renamed = names.byAlias.get(name);
  if (renamed) {
    const message = `\`${name}\` is only another name of the topic \`${renamed.id}\``;
    const fix = { range: source.range(path), text: renamed.id };
    yield problemAt(source, source.locate(path), message, `Write \`${renamed.id}\`.`, fix);
    return;
  }
  const { id: meant, only } = findMeantTopic(name, names, owningRoadmap(source.file));
  const hint =
    meant === undefined ? `Write the topic, ${placeOf(name)}, or remove it here.` : `Did you mean \`${meant}\`?`;
  const fix = only === undefined ? undefined : { range: source.range(path), text: only };
  yield problemAt(source, source.locate(path), `there is no topic \`${name}\``, hint, fix);
}

/** Where the file of a topic that does not exist would be. */
function placeOf(id: string): string {
  const local = splitLocalId(id);
  if (local === undefined) return `content/topics/<area>/${id}.md`;
  return `content/roadmaps/${local.roadmap}/topics/${local.name}.md`;
}
