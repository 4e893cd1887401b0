import { type Content, problemAt, type RoadmapFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import { listTopics } from '../list-topics.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** The first steps of a roadmap lead somewhere else than this roadmap. */
export const firstSteps: Rule = { id: 'first-steps', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const known = new Map<string, string>();
  for (const roadmap of content.roadmaps) {
    const id = roadmap.data?.firstStepsOf;
    const whole = id === undefined ? undefined : roadmaps.get(id);
    // A roadmap that does not exist is the matter of `unknown-roadmap`.
    if (id === undefined || whole === undefined) continue;
    yield* checkPair(roadmap, whole, known.get(id));
    known.set(id, known.get(id) ?? roadmap.id);
    yield* checkTopics(roadmap, whole, content);
  }
}

function* checkPair({ source }: RoadmapFile, whole: RoadmapFile, other: string | undefined): Generator<Problem> {
  const start = () => source.locate(['firstStepsOf']);
  if (whole.data?.firstStepsOf !== undefined) {
    const message = `\`${whole.id}\` is no whole roadmap: it has the first steps of \`${whole.data.firstStepsOf}\``;
    yield problemAt(source, start(), message, 'Name the whole roadmap.');
  }
  if (other !== undefined) {
    const message = `the roadmap \`${whole.id}\` has its first steps in \`${other}\` already`;
    yield problemAt(source, start(), message, 'One roadmap has one set of first steps. Remove one of the two.');
  }
}

function* checkTopics(roadmap: RoadmapFile, whole: RoadmapFile, content: Content): Generator<Problem> {
  // What an outline with errors would list is not known.
  if (roadmap.outline === undefined || whole.outline === undefined) return;
  const names = indexTopicNames(content);
  const listed = new Set(listTopics(whole, content));
  for (const { topic: name, path } of listPlaces(roadmap)) {
    const topic = names.find(name);
    if (topic === undefined || listed.has(topic)) continue;
    const { outlineSource } = roadmap;
    const message = `the roadmap \`${whole.id}\`, of which these are the first steps, does not list the topic \`${topic.id}\``;
    yield problemAt(
      outlineSource,
      outlineSource.locate(path),
      message,
      `Add it to ${whole.outlineSource.file}, or take it out here.`,
    );
  }
}
