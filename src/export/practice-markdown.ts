import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { formatHours } from '../roadmap/sum-hours.ts';
import type { ChecklistData } from '../schemas/checklist.ts';
import type { ProjectData } from '../schemas/project.ts';
import type { QuestionGroupData } from '../schemas/question-group.ts';
import type { Addresses } from './addresses.ts';
import {
  beginDocument,
  joinBlocks,
  linkTopics,
  listBlocks,
  listItem,
  type NamedTopic,
  type PageDocument,
} from './page-markdown.ts';

/** What the writers of this file ask for beside a text. */
export interface PracticeContext {
  readonly addresses: Pick<Addresses, 'text' | 'topic'>;
  /** The topics that ids or aliases name; without those that there are not. */
  readonly findTopics: (names: readonly string[]) => readonly NamedTopic[];
}

/** A question group as one Markdown document: each question with its level, its topics and its answer. */
export function toQuestionMarkdown(
  page: PageDocument,
  { questions }: QuestionGroupData,
  { addresses, findTopics }: PracticeContext,
): string {
  return joinBlocks([
    ...beginDocument(page, addresses),
    ...questions.flatMap(({ question, level, topics, answer }) => [
      `## ${addresses.text(question).trim()}`,
      `${level}, on ${linkTopics(findTopics(topics), addresses)}`,
      addresses.text(answer).trim(),
    ]),
  ]);
}

/** A project as one Markdown document. The hints stand in it too, at its end. */
export function toProjectMarkdown(
  page: PageDocument,
  project: ProjectData,
  { addresses, findTopics }: PracticeContext,
): string {
  const { level, hours, topics, requirements, hints, works, stretch, mistakes } = project;
  const write = (items: readonly string[], sign?: string) => items.map((item) => listItem(addresses.text(item), sign));
  return joinBlocks([
    ...beginDocument(page, addresses, `${level}, ${formatHours(hours)}`),
    ...(topics.length === 0 ? [] : ['## Practices', linkTopics(findTopics(topics), addresses)]),
    ...listBlocks('Requirements', write(requirements, '- [ ]')),
    ...listBlocks('How you know that it works', write(works)),
    ...listBlocks(
      'Common mistakes',
      write(mistakes.map(({ mistake, instead }) => `${mistake.trim()} ${instead.trim()}`)),
    ),
    ...listBlocks('Go further', write(stretch)),
    ...(hints.length === 0 ? [] : ['## Hints']),
    ...hints.flatMap(({ title, text }) => [`### ${escapeMarkdown(title)}`, addresses.text(text).trim()]),
  ]);
}

/** A list of best practices as one Markdown checklist, with the reason and the check of each item. */
export function toChecklistMarkdown(
  page: PageDocument,
  { sections }: ChecklistData,
  { addresses, findTopics }: PracticeContext,
): string {
  return joinBlocks([
    ...beginDocument(page, addresses),
    ...sections.flatMap(({ title, summary, items }) => [
      `## ${escapeMarkdown(title)}`,
      escapeMarkdown(summary),
      ...items.map(({ title: order, priority, why, check, topics }) => {
        const named = findTopics(topics);
        const lines = [
          `**${escapeMarkdown(order)}** (${priority})`,
          `Why: ${addresses.text(why).trim()}`,
          `Check: ${addresses.text(check).trim()}`,
          ...(named.length === 0 ? [] : [`Topics: ${linkTopics(named, addresses)}`]),
        ];
        return listItem(lines.join('\n\n'), '- [ ]');
      }),
    ]),
  ]);
}
