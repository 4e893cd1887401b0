import { type Content, type DataPath, problemAt, type RoadmapFile, type TopicFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two topic files have one name, or two parts of an outline one id. */
export const duplicateId: Rule = { id: 'duplicate-id', severity: 'error', check };

function* check({ topics, roadmaps }: Content): Generator<Problem> {
  yield* checkTopics(topics);
  for (const roadmap of roadmaps) yield* checkOutline(roadmap);
}

function* checkTopics(topics: readonly TopicFile[]): Generator<Problem> {
  const files = new Map<string, string>();
  for (const { id, file, source } of topics) {
    const earlier = files.get(id);
    if (earlier === undefined) {
      files.set(id, file);
      continue;
    }
    const message = `the topic \`${id}\` exists already: ${earlier}`;
    const hint = 'Merge the two files, or rename this one; folders do not tell topics apart.';
    yield problemAt(source, { line: 1, column: 1 }, message, hint);
  }
}

/** Sections and checkpoints share one page, so their ids must differ from each other as well. */
function* checkOutline({ outline, outlineSource }: RoadmapFile): Generator<Problem> {
  const first = new Map<string, DataPath>();
  const paths = (outline?.sections ?? []).flatMap(({ id, checkpoint }, index) => [
    { id, path: ['sections', index, 'id'] as DataPath },
    ...(checkpoint ? [{ id: checkpoint.id, path: ['sections', index, 'checkpoint', 'id'] }] : []),
  ]);
  for (const { id, path } of paths) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      continue;
    }
    const hint = 'Give each section and each checkpoint of an outline its own id.';
    const message = `the id \`${id}\` is taken on line ${outlineSource.locate(earlier).line}`;
    yield problemAt(outlineSource, outlineSource.locate(path), message, hint);
  }
}
