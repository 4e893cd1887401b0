import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic or a project stands twice in one outline. */
export const repeatedTopic: Rule = { id: 'repeated-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    const topics = listPlaces(roadmap).map(({ topic, path }) => ({ id: names.find(topic)?.id ?? topic, path }));
    const hint = 'Keep it where a learner needs it first; say in a note that it matters again here.';
    yield* checkPlaces(topics, roadmap.outlineSource, hint);
    const projects = (roadmap.outline?.sections ?? []).flatMap((section, index) =>
      section.projects.map((id, line) => ({ id, path: ['sections', index, 'projects', line] })),
    );
    yield* checkPlaces(projects, roadmap.outlineSource, 'Keep the project after the section that makes it possible.');
  }
}

function* checkPlaces(
  places: readonly { readonly id: string; readonly path: DataPath }[],
  source: Source,
  hint: string,
): Generator<Problem> {
  const first = new Map<string, DataPath>();
  for (const { id, path } of places) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      continue;
    }
    const position = source.locate(path);
    const lines = `${source.locate(earlier).line} and ${position.line}`;
    yield problemAt(source, position, `\`${id}\` stands twice in this outline, on lines ${lines}`, hint);
  }
}
