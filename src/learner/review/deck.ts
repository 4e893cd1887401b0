import type { CatalogTopic } from '../../catalog/catalog.ts';
import { listRequired, type RequiresOf } from './credit.ts';
import { ownerOf, type Cards } from './document.ts';
import { isDue, isScheduled, listDue } from './due.ts';
import type { QuestionCard } from './questions.ts';

/** How many new cards one session brings at most; more than that is hard to keep. */
export const NEW_PER_SESSION = 20;

/** How many cards of one topic were answered before, and how many of them are due. */
export interface TopicCards {
  readonly scheduled: number;
  readonly due: number;
}

export interface DeckCounts {
  readonly due: number;
  readonly fresh: number;
  /** All cards, be they due, new, waiting, or of a topic that was not started. */
  readonly total: number;
}

/** Counts the cards of each topic that has any, in one pass. */
export function countByTopic(cards: Cards, now: number): ReadonlyMap<string, TopicCards> {
  const counts = new Map<string, TopicCards>();
  for (const [id, card] of Object.entries(cards)) {
    if (!isScheduled(card)) continue;
    const topic = ownerOf(id);
    const { scheduled, due } = counts.get(topic) ?? { scheduled: 0, due: 0 };
    counts.set(topic, { scheduled: scheduled + 1, due: due + (isDue(card, now) ? 1 : 0) });
  }
  return counts;
}

/**
 * Counts what a session on some topics would bring. New cards come only from topics that are wanted: started by the
 * learner, chosen, or with a card that was answered before; and from none that is hidden.
 */
export function countDeck(
  topics: readonly CatalogTopic[],
  counts: ReadonlyMap<string, TopicCards>,
  isWanted: (topic: CatalogTopic) => boolean,
  hidden: ReadonlySet<string>,
): DeckCounts {
  let [due, fresh, total] = [0, 0, 0];
  for (const topic of topics) {
    const known = counts.get(topic.id);
    due += known?.due ?? 0;
    if ((known || isWanted(topic)) && !hidden.has(topic.id))
      fresh += Math.max(0, topic.questions - (known?.scheduled ?? 0));
    total += topic.questions;
  }
  return { due, fresh, total };
}

/** The cards of a session in the order in which they are asked. */
export interface QueueInput {
  /** In learning order. */
  readonly topics: readonly CatalogTopic[];
  readonly questions: ReadonlyMap<string, readonly QuestionCard[]>;
  readonly cards: Cards;
  readonly now: number;
  readonly isWanted: (topic: CatalogTopic) => boolean;
  /** Ids of topics that bring no new cards. */
  readonly hidden: ReadonlySet<string>;
  readonly requiresOf: RequiresOf;
}

/**
 * Due cards first, then at most `NEW_PER_SESSION` new ones in learning order. Of the due cards, those whose topics
 * require most other due topics come first: what they give credit for need not be asked any more.
 */
export function buildQueue(input: QueueInput): readonly string[] {
  const { topics, questions, cards, now, isWanted, hidden, requiresOf } = input;
  const asked = new Set([...questions.values()].flat().map(({ id }) => id));
  const due = listDue(cards, now, new Set(topics.map(({ id }) => id))).filter((id) => asked.has(id));
  const dueTopics = new Set(due.map(ownerOf));
  const reach = new Map(
    [...dueTopics].map((topic) => {
      const required = [...listRequired(topic, requiresOf).keys()];
      return [topic, required.filter((id) => dueTopics.has(id)).length] as const;
    }),
  );
  const reachOf = (id: string): number => reach.get(ownerOf(id)) ?? 0;
  // Sorting is stable, so cards of the same reach stay in the order of their due dates.
  const ordered = [...due].sort((a, b) => reachOf(b) - reachOf(a));

  const known = countByTopic(cards, now);
  const fresh = topics
    .filter((topic) => (known.has(topic.id) || isWanted(topic)) && !hidden.has(topic.id))
    .flatMap(({ id }) => questions.get(id) ?? [])
    .filter(({ id }) => !isScheduled(cards[id]))
    .slice(0, NEW_PER_SESSION);
  return [...ordered, ...fresh.map(({ id }) => id)];
}

/** All cards of some topics in learning order, for practice without a schedule. */
export const listAllCards = (
  topics: readonly CatalogTopic[],
  questions: ReadonlyMap<string, readonly QuestionCard[]>,
): readonly string[] => topics.flatMap(({ id }) => (questions.get(id) ?? []).map((card) => card.id));
