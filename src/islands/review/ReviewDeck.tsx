import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import type { IndexedCatalog, CatalogTopic } from '../../catalog/catalog.ts';
import { review } from '../../stores/review-store.ts';
import type { RequiresOf } from '../../learner/review/credit.ts';
import { buildQueue, listAllCards } from '../../learner/review/deck.ts';
import { filterCards } from '../../learner/review/card-filter.ts';
import { ownerOf } from '../../learner/review/document.ts';
import type { Deck, Scope } from '../../learner/review/scope.ts';
import type { SessionMode } from '../../learner/review/session.ts';
import { settleCards } from '../../learner/review/settle.ts';
import { DeckList } from './DeckList.tsx';
import { DeckStart } from './DeckStart.tsx';
import { GroupDecks } from './GroupDecks.tsx';
import type { Questions } from './load-questions.ts';
import { ReviewSession } from './ReviewSession.tsx';

interface Props {
  catalog: IndexedCatalog;
  /** By id and by alias, and the question groups. */
  topics: ReadonlyMap<string, CatalogTopic>;
  scope: Scope;
  deck: Deck;
  questions: Questions;
  isStarted: (topic: CatalogTopic) => boolean;
  /** Ids of topics that bring no new cards, because the learner hid them. */
  hidden: ReadonlySet<string>;
}

/** The overview of a deck, or a session with its cards. */
export function ReviewDeck({ catalog, topics, scope, deck: whole, questions, isStarted, hidden }: Props) {
  const filter = scope.kind === 'group' ? scope.filter : undefined;
  // Chosen once: a card that is answered meanwhile does not fall out of the deck. Only what is asked is filtered, since
  // a card without its question would be retired.
  const [asked] = useState(() =>
    filter === undefined ? questions : filterCards(questions, filter, review.document.cards, Date.now()),
  );
  const deck =
    filter === undefined
      ? whole
      : { ...whole, topics: whole.topics.map((topic) => ({ ...topic, questions: asked.get(topic.id)?.length ?? 0 })) };
  const [session, setSession] = useState<{ mode: SessionMode; queue: readonly string[]; number: number }>();
  const [isAllWanted, setIsAllWanted] = useState(deck.isChosen);
  const requiresOf: RequiresOf = (id) => topics.get(id)?.requires.map(({ topic }) => topic) ?? [];
  const isWanted = (topic: CatalogTopic) => isAllWanted || isStarted(topic);

  useEffect(() => {
    const ids = new Map([...questions].map(([topic, cards]) => [topic, new Set(cards.map(({ id }) => id))]));
    const settle = () => settleCards(review.document, (id) => topics.get(id)?.id, ids, Date.now());
    if (settle() !== review.document) review.update(settle);
  }, [questions, topics]);

  const listQueue = () =>
    buildQueue({
      topics: deck.topics,
      questions: asked,
      cards: review.document.cards,
      now: Date.now(),
      isWanted,
      hidden,
      requiresOf,
    });

  const start = (mode: SessionMode) => {
    const queue = mode === 'review' ? listQueue() : listAllCards(deck.topics, asked);
    setSession(({ number } = { mode, queue, number: 0 }) => ({ mode, queue, number: number + 1 }));
  };

  const end = () => {
    flushSync(() => setSession(undefined));
    // The pressed button is gone with the session.
    document.querySelector<HTMLElement>('#deck')?.focus();
  };

  if (session) {
    const cards = new Map([...questions.values()].flat().map((card) => [card.id, card]));
    return (
      <ReviewSession
        key={session.number}
        mode={session.mode}
        queue={session.queue}
        deck={deck}
        findCard={(id) => cards.get(id)}
        findTopic={(id) => topics.get(ownerOf(id))}
        requiresOf={requiresOf}
        listMore={listQueue}
        onContinue={() => start('review')}
        onEnd={end}
      />
    );
  }
  const roadmaps = catalog.roadmaps.filter(({ id }) => scope.kind === 'all' || isRoadmap(scope, id));
  return (
    <div className="review-overview">
      <DeckStart
        scope={scope}
        deck={deck}
        only={filter && new Set([...asked.values()].flat().map(({ id }) => id))}
        isStarted={isStarted}
        hidden={hidden}
        isAllWanted={isAllWanted}
        onWant={setIsAllWanted}
        onStart={start}
      />
      {scope.kind === 'all' && catalog.groups.length > 0 && <GroupDecks groups={catalog.groups} />}
      {roadmaps.length > 0 && <DeckList roadmaps={roadmaps} topics={topics} isStarted={isStarted} hidden={hidden} />}
    </div>
  );
}

const isRoadmap = (scope: Scope, id: string): boolean => scope.kind === 'roadmap' && scope.roadmap === id;
