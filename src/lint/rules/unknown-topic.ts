import { splitLocalId } from '../../schemas/id-pattern.ts';
import { owningRoadmap } from '../check-name.ts';
import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import { findMeantTopic } from '../find-meant-topic.ts';
import { listIdFields } from '../list-id-fields.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames, type TopicNames } from '../topic-names.ts';

/** A field names a topic that does not exist, or one by a former name. */
export const unknownTopic: Rule = { id: 'unknown-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  const logs = new Set(content.changeLogs.map(({ source }) => source));
  for (const { kind, name, source, path } of listIdFields(content)) {
    // A log tells what was, by the names of its day.
    if (kind !== 'topic' || (logs.has(source) && names.byAlias.has(name))) continue;
    yield* checkName(name, source, path, names);
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
