import type { Content, DataPath, MarkdownFile, Source } from './content.ts';

/** What a text can be part of. */
export type TextOwner =
  'topic' | 'roadmap' | 'question-group' | 'project' | 'best-practice' | 'guide' | 'video' | 'author' | 'change-log';

/** One piece of Markdown as it was written. */
interface WrittenMarkdown {
  readonly owner: TextOwner;
  readonly id: string;
  readonly source: Source;
  /** Undefined for the body of the file. */
  readonly path?: DataPath;
  readonly markdown: string;
}

type Owner = Pick<WrittenMarkdown, 'owner' | 'id' | 'source'>;
type PlacedMarkdown = readonly [path: DataPath, markdown: string];

/** Every body of a file and every field of Markdown, in the order of the files and of what stands in them. */
export function* listMarkdown(content: Content): Generator<WrittenMarkdown> {
  for (const topic of content.topics) yield* listFile('topic', topic, topicFields);
  for (const { outline, outlineSource, ...roadmap } of content.roadmaps) {
    yield* listFile('roadmap', roadmap, roadmapFields);
    const owner = { owner: 'roadmap', id: roadmap.id, source: outlineSource } as const;
    yield* place(owner, outline === undefined ? [] : outlineFields(outline));
  }
  for (const group of content.questionGroups) yield* listFile('question-group', group, groupFields);
  for (const project of content.projects) yield* listFile('project', project, projectFields);
  for (const { checklist, checklistSource, ...page } of content.bestPractices) {
    yield* listFile('best-practice', page, ({ faqs }) => faqFields(faqs));
    const owner = { owner: 'best-practice', id: page.id, source: checklistSource } as const;
    yield* place(owner, checklist === undefined ? [] : checklistFields(checklist));
  }
  for (const guide of content.guides) yield* listFile('guide', guide);
  for (const video of content.videos) yield* listFile('video', video);
  for (const author of content.authors) yield* listFile('author', author);
  for (const log of content.changeLogs) yield* listFile('change-log', log, ({ site }) => lineFields(['site'], site));
}

function* listFile<Data>(
  kind: TextOwner,
  { id, source, body, data }: MarkdownFile<Data>,
  listFields?: (data: Data) => Iterable<PlacedMarkdown>,
): Generator<WrittenMarkdown> {
  const owner = { owner: kind, id, source };
  yield { ...owner, markdown: body };
  if (data !== undefined && listFields !== undefined) yield* place(owner, listFields(data));
}

function* place(owner: Owner, fields: Iterable<PlacedMarkdown>): Generator<WrittenMarkdown> {
  for (const [path, markdown] of fields) yield { ...owner, path, markdown };
}

type DataOf<Name extends 'topics' | 'roadmaps' | 'questionGroups' | 'projects'> = NonNullable<
  Content[Name][number]['data']
>;

function* topicFields({ requires, outcomes, selfCheck }: DataOf<'topics'>): Generator<PlacedMarkdown> {
  for (const [index, { reason }] of requires.entries()) yield [['requires', index, 'reason'], reason];
  yield* lineFields(['outcomes'], outcomes);
  for (const [index, { question, answer }] of selfCheck.entries()) {
    yield [['selfCheck', index, 'question'], question];
    yield [['selfCheck', index, 'answer'], answer];
  }
}

function* roadmapFields({ note, question, faqs }: DataOf<'roadmaps'>): Generator<PlacedMarkdown> {
  if (note !== undefined) yield [['note'], note];
  if (question) yield [['question', 'description'], question.description];
  yield* faqFields(faqs);
}

function* outlineFields({ sections }: NonNullable<Content['roadmaps'][number]['outline']>): Generator<PlacedMarkdown> {
  for (const [index, { checkpoint }] of sections.entries()) {
    if (checkpoint === undefined) continue;
    yield [['sections', index, 'checkpoint', 'build'], checkpoint.build];
    yield* lineFields(['sections', index, 'checkpoint', 'proves'], checkpoint.proves);
  }
}

function* groupFields({ questions }: DataOf<'questionGroups'>): Generator<PlacedMarkdown> {
  for (const [index, { question, answer }] of questions.entries()) {
    yield [['questions', index, 'question'], question];
    yield [['questions', index, 'answer'], answer];
  }
}

function* projectFields({
  requirements,
  hints,
  works,
  stretch,
  mistakes,
}: DataOf<'projects'>): Generator<PlacedMarkdown> {
  yield* lineFields(['requirements'], requirements);
  for (const [index, { text }] of hints.entries()) yield [['hints', index, 'text'], text];
  yield* lineFields(['works'], works);
  yield* lineFields(['stretch'], stretch);
  for (const [index, { mistake, instead }] of mistakes.entries()) {
    yield [['mistakes', index, 'mistake'], mistake];
    yield [['mistakes', index, 'instead'], instead];
  }
}

type Checklist = NonNullable<Content['bestPractices'][number]['checklist']>;

function* checklistFields({ sections }: Checklist): Generator<PlacedMarkdown> {
  for (const [section, { items }] of sections.entries()) {
    for (const [index, { why, check }] of items.entries()) {
      yield [['sections', section, 'items', index, 'why'], why];
      yield [['sections', section, 'items', index, 'check'], check];
    }
  }
}

function* faqFields(faqs: readonly { readonly answer: string }[]): Generator<PlacedMarkdown> {
  for (const [index, { answer }] of faqs.entries()) yield [['faqs', index, 'answer'], answer];
}

function* lineFields(above: DataPath, lines: readonly string[]): Generator<PlacedMarkdown> {
  for (const [index, line] of lines.entries()) yield [[...above, index], line];
}
