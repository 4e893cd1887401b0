import { createHash } from 'node:crypto';

import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { groupOwner } from '../learner/review/groups.ts';
import type { QuestionFile } from '../learner/review/questions.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { highlightCode } from '../markup/highlight-code.ts';
import { toHast, type MarkupOptions } from '../markup/to-hast.ts';
import type { QuestionGroup } from './question-groups.ts';
import { textOptions } from './topic-links.ts';

/**
 * The id of a flash card: its topic and a hash of its question. Questions may change their order and their answers
 * without losing a learner's schedule; a reworded question is a new card. Spaces and line breaks do not count, since
 * the YAML of the same text may be folded in another way.
 */
export function questionId(topic: string, question: string): string {
  const text = question.trim().replace(/\s+/g, ' ');
  return `${topic}#${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}

/** The questions of a roadmap in learning order, each topic once. */
export function toQuestionJson(roadmap: Roadmap, catalog: SiteCatalog): QuestionFile {
  const options = textOptions(catalog, roadmap);
  const topics = new Set(listEntries(roadmap).map(({ entry }) => entry.topic));
  return { topics: Array.from(topics, (topic) => toQuestions(topic, options)) };
}

/** The questions of topics that no listed roadmap has. */
export function toOtherQuestionJson(catalog: SiteCatalog): QuestionFile {
  const options = textOptions(catalog);
  const topics = catalog.topics.filter(({ id }) => !catalog.roadmapsByTopic.has(id));
  return { topics: topics.map((topic) => toQuestions(topic, options)) };
}

/** The questions of a draft may still change, so they are no cards yet. */
const toQuestions = ({ id, status, selfCheck }: Topic, options: MarkupOptions) => ({
  id,
  cards: (status === 'draft' ? [] : selfCheck).map(({ question, answer }) => ({
    id: questionId(id, question),
    question: toHast(question, { ...options, isInline: true }).children,
    answer: highlightCode(toHast(answer, options)).children,
  })),
});

/** The cards of a question group in its order; a draft has none. */
export function toGroupJson({ id: group, data }: QuestionGroup, catalog: SiteCatalog): QuestionFile {
  const { status, questions } = data.group;
  const options = textOptions(catalog);
  const cards = questions.map(({ id, question, answer, level, topics }) => ({
    id: `${groupOwner(group)}${id}`,
    level,
    tests: topics.flatMap((name) => catalog.topicIndex.get(name)?.id ?? []),
    question: toHast(question, { ...options, isInline: true }).children,
    answer: highlightCode(toHast(answer, options)).children,
  }));
  return { topics: [{ id: groupOwner(group), cards: status === 'draft' ? [] : cards }] };
}
