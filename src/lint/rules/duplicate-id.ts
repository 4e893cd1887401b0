import {
  type BestPracticeFile,
  type Content,
  type DataPath,
  problemAt,
  type RoadmapFile,
  type Source,
  type TopicFile,
} from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Two topic files have one name, or two parts of an outline, a question group or a check list one id. */
export const duplicateId: Rule = { id: 'duplicate-id', severity: 'error', check };

function* check({ topics, roadmaps, questionGroups, bestPractices }: Content): Generator<Problem> {
  yield* checkTopics(topics);
  for (const { outline, outlineSource } of roadmaps) {
    const hint = 'Give each section and each checkpoint of an outline its own id.';
    yield* checkParts(listOutlineParts(outline), outlineSource, hint);
  }
  for (const { data, source } of questionGroups) {
    const parts = (data?.questions ?? []).map(({ id }, index) => ({ id, path: ['questions', index, 'id'] }));
    yield* checkParts(parts, source, 'Give each question of a group its own id; it is the key of a flash card.');
  }
  const roadmapIds = new Map(roadmaps.map(({ id, file }) => [id, file]));
  for (const list of bestPractices) yield* checkList(list, roadmapIds.get(list.id));
}

/** Sections and items are parts of one page, but the keys of states are made from items alone. */
function* checkList(list: BestPracticeFile, roadmapFile: string | undefined): Generator<Problem> {
  const { id, source, checklist, checklistSource } = list;
  const sections = checklist?.sections ?? [];
  const parts = sections.flatMap((section, index) => [
    { id: section.id, path: ['sections', index, 'id'] },
    ...section.items.map((item, line) => ({ id: item.id, path: ['sections', index, 'items', line, 'id'] })),
  ]);
  yield* checkParts(parts, checklistSource, 'Give each section and each item of a check list its own id.');
  if (roadmapFile === undefined) return;
  const message = `the check list \`${id}\` has the id of a roadmap: ${roadmapFile}`;
  const hint = 'Rename the folder: the states of items would have the keys of topics that are local to the roadmap.';
  yield problemAt(source, { line: 1, column: 1 }, message, hint);
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

interface Part {
  readonly id: string;
  readonly path: DataPath;
}

/** Sections and checkpoints share one page, so their ids must differ from each other as well. */
function listOutlineParts(outline: RoadmapFile['outline']): readonly Part[] {
  return (outline?.sections ?? []).flatMap(({ id, checkpoint }, index) => [
    { id, path: ['sections', index, 'id'] },
    ...(checkpoint ? [{ id: checkpoint.id, path: ['sections', index, 'checkpoint', 'id'] }] : []),
  ]);
}

function* checkParts(parts: readonly Part[], source: Source, hint: string): Generator<Problem> {
  const first = new Map<string, DataPath>();
  for (const { id, path } of parts) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      continue;
    }
    const message = `the id \`${id}\` is taken on line ${source.locate(earlier).line}`;
    yield problemAt(source, source.locate(path), message, hint);
  }
}
