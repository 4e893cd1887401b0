import { splitLocalId } from '../../schemas/id-pattern.ts';
import { owningRoadmap } from '../check-name.ts';
import { type Content, problemAt, type RoadmapFile, type TopicFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { indexLines } from '../index-lines.ts';
import { listReferences } from '../list-references.ts';
import { listTopics } from '../list-topics.ts';
import type { Rule } from '../rule.ts';

/** A topic that is local to a roadmap is named outside of it, is not in its outline, or has a name that never was one. */
export const localTopic: Rule = { id: 'local-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const local = content.topics.filter(({ id }) => splitLocalId(id) !== undefined);
  yield* checkAliases(content);
  if (local.length === 0) return;
  yield* checkPlaces(content, local);
  yield* checkUse(content);
}

/** A local topic has its one page in its roadmap, so that it must have a place there. */
function* checkPlaces(content: Content, local: readonly TopicFile[]): Generator<Problem> {
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const listed = new Map<RoadmapFile, ReadonlySet<TopicFile>>();
  for (const topic of local) {
    const roadmap = roadmaps.get(splitLocalId(topic.id)?.roadmap ?? '');
    if (roadmap?.data === undefined) continue;
    const start = { line: 1, column: 1 };
    if (roadmap.data.isUpcoming) {
      const message = `the topic \`${topic.id}\` has no page, because its roadmap is only announced`;
      const hint = `Write \`status: draft\` in place of \`isUpcoming: true\` in ${roadmap.file}.`;
      yield problemAt(topic.source, start, message, hint);
      continue;
    }
    // What an outline with errors would list is not known.
    if (roadmap.outline === undefined) continue;
    const topics = listed.get(roadmap) ?? new Set(listTopics(roadmap, content));
    listed.set(roadmap, topics);
    if (topics.has(topic)) continue;
    const message = `its own roadmap does not list the topic \`${topic.id}\`, so that it has no page`;
    yield problemAt(topic.source, start, message, `Add it to ${roadmap.outlineSource.file}, or delete the file.`);
  }
}

/** Elsewhere a local topic would be a way out of the roadmap, under a name that means something else there. */
function* checkUse(content: Content): Generator<Problem> {
  const lines = new Map<string, ReturnType<typeof indexLines>>();
  for (const { kind, id, file, range } of listReferences(content)) {
    const owner = kind === 'topic' ? splitLocalId(id)?.roadmap : undefined;
    if (owner === undefined || owningRoadmap(file) === owner) continue;
    const toPosition = lines.get(file) ?? indexLines(content.sources.get(file) ?? '');
    lines.set(file, toPosition);
    yield {
      file,
      ...toPosition(range[0]),
      message: `the topic \`${id}\` is local to the roadmap \`${owner}\`, which this file is not part of`,
      hint: 'Name a shared topic, or move the file of this one to content/topics/<area>/ with `waymark mv`.',
    };
  }
}

/** Names with a dot in them are former ids; whoever writes `node.js` as another name would make an address of it. */
function* checkAliases({ topics, publishedIds }: Content): Generator<Problem> {
  if (publishedIds === undefined) return;
  const published = new Set(publishedIds.ids.map(({ id }) => id));
  for (const { data, source } of topics) {
    for (const [index, alias] of data?.aliases.entries() ?? []) {
      if (splitLocalId(alias) === undefined || published.has(alias)) continue;
      const message = `\`${alias}\` never was the id of a topic, and only former ids may have a dot`;
      const hint = `Remove it, or write it with a hyphen: \`${alias.replace('.', '-')}\`.`;
      yield problemAt(source, source.locate(['aliases', index]), message, hint);
    }
  }
}
