import type { RootContent } from 'hast';

import type { CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import { groupOf } from './groups.ts';

/**
 * The questions of some topics, made at build time: `/questions/<roadmap>.json`; those of a question group are in
 * `/questions/<group>/cards.json`, since a group may be called like a roadmap.
 */
export interface QuestionFile {
  readonly topics: readonly QuestionTopic[];
}

interface QuestionTopic {
  readonly id: string;
  readonly cards: readonly QuestionCard[];
}

export interface QuestionCard {
  /** The key of the card in a learner's schedule. */
  readonly id: string;
  /** What the question looks like, in one line. */
  readonly question: readonly RootContent[];
  /** What the answer looks like, in one or more paragraphs. */
  readonly answer: readonly RootContent[];
  /** Of a card of a question group: its level, and the ids of the topics that it tests. */
  readonly level?: string;
  readonly tests?: readonly string[];
}

/** The name of the file with topics that no roadmap lists; no roadmap may have it as an id. */
export const OTHER_TOPICS = 'topics';

/**
 * Which question files have all of `topics`, as the part of their path behind `/questions/`, without an extension. Files
 * already chosen are used again before another one is taken, beginning with `preferred`.
 */
export function listQuestionFiles(
  catalog: IndexedCatalog,
  topics: readonly CatalogTopic[],
  preferred?: string,
): readonly string[] {
  const files = new Set<string>();
  for (const { id } of topics) {
    const group = groupOf(id);
    if (group !== undefined) {
      files.add(`${group}/cards`);
      continue;
    }
    const candidates = [...catalog.topicIdsByRoadmap].flatMap(([roadmap, ids]) => (ids.has(id) ? [roadmap] : []));
    const known = candidates.find((file) => files.has(file)) ?? candidates.find((file) => file === preferred);
    files.add(known ?? candidates[0] ?? OTHER_TOPICS);
  }
  return [...files];
}
