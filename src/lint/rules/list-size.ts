import { CHECKLIST_ITEMS, CHECKLIST_SECTIONS, SECTION_ITEMS } from '../../schemas/checklist.ts';
import { PROJECT_LISTS } from '../../schemas/project.ts';
import { GROUP_QUESTIONS } from '../../schemas/question-group.ts';
import type {
  BestPracticeFile,
  Content,
  DataPath,
  GuideFile,
  ProjectFile,
  QuestionGroupFile,
  Source,
} from '../content.ts';
import { problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A guide has no author, or a question group, a project or a check list has fewer parts than a finished one; a draft may. */
export const listSize: Rule = { id: 'list-size', severity: 'error', isAboutQuality: true, check };

const HINT = 'Add what is missing, or write `status: draft` while it is being written.';

function* check(content: Content): Generator<Problem> {
  for (const guide of content.guides) yield* checkGuide(guide);
  for (const group of content.questionGroups) yield* checkGroup(group);
  for (const project of content.projects) yield* checkProject(project);
  for (const list of content.bestPractices) yield* checkList(list);
}

function* checkGuide({ data, source }: GuideFile): Generator<Problem> {
  if (data === undefined || data.status === 'draft' || data.authors.length > 0) return;
  const hint = 'Name who wrote it by the file in content/authors: `authors: [<id>]`.';
  yield problemAt(source, source.locateKey(['authors']), 'a guide must have an author', hint);
}

function* checkGroup({ data, source }: QuestionGroupFile): Generator<Problem> {
  if (data === undefined || data.status === 'draft') return;
  yield* checkLength('questions', data.questions.length, GROUP_QUESTIONS.min, source, ['questions']);
}

function* checkProject({ data, source }: ProjectFile): Generator<Problem> {
  if (data === undefined || data.status === 'draft') return;
  for (const name of ['topics', 'requirements', 'hints', 'works', 'stretch', 'mistakes'] as const) {
    yield* checkLength(name, data[name].length, PROJECT_LISTS[name].min, source, [name]);
  }
}

function* checkList({ data, checklist, checklistSource: source }: BestPracticeFile): Generator<Problem> {
  if (data === undefined || checklist === undefined || data.status === 'draft') return;
  const { sections } = checklist;
  yield* checkLength('sections', sections.length, CHECKLIST_SECTIONS.min, source, ['sections']);
  for (const [index, { items }] of sections.entries()) {
    yield* checkLength('items', items.length, SECTION_ITEMS.min, source, ['sections', index, 'items']);
  }
  const all = sections.reduce((sum, { items }) => sum + items.length, 0);
  yield* checkLength('items in all', all, CHECKLIST_ITEMS.min, source, ['sections']);
}

function* checkLength(name: string, length: number, min: number, source: Source, path: DataPath): Generator<Problem> {
  if (length >= min) return;
  const message = `there must be at least ${min} ${name}, but there are ${length}`;
  yield problemAt(source, source.locateKey(path), message, HINT);
}
