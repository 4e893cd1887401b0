import { useMemo } from 'react';

import { type IndexedCatalog } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { review } from '../../stores/review-store.ts';
import { ownerOf } from '../../learner/review/document.ts';
import { groupOwner, toCardOwner } from '../../learner/review/groups.ts';
import { listHidden } from '../../learner/review/list-hidden.ts';
import { listQuestionFiles } from '../../learner/review/questions.ts';
import type { Deck, Scope } from '../../learner/review/scope.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { useDocument } from '../shared/use-document.ts';
import { QuestionsGate } from './QuestionsGate.tsx';
import { ReviewDeck } from './ReviewDeck.tsx';
import { useStarted } from './use-started.ts';

interface Props {
  catalog: IndexedCatalog;
  scope: Scope;
  deck: Deck;
}

/** Loads the questions of a deck; of all cards, only those of topics that the learner has to do with. */
export function ReviewPage({ catalog, scope, deck }: Props) {
  const topics = useMemo(
    () =>
      new Map([
        ...catalog.topicIndex,
        ...catalog.groups.map((group) => [groupOwner(group.id), toCardOwner(group)] as const),
      ]),
    [catalog],
  );
  const { cards } = useDocument(review);
  const isStarted = useStarted();
  const mineDocument = useDocument(mine);
  // Who chooses a topic by itself wants it, hidden or not.
  const hidden = useMemo(
    () => (deck.isChosen ? new Set<string>() : listHidden(mineDocument, catalog)),
    [deck, mineDocument, catalog],
  );

  const answered = new Set(Object.keys(cards).map((id) => topics.get(ownerOf(id))?.id));
  const own = deck.topics.filter((topic) => answered.has(topic.id) || isStarted(topic));
  const shown = scope.kind === 'all' ? { ...deck, topics: own } : deck;
  const files = listQuestionFiles(catalog, shown.topics, 'roadmap' in scope ? scope.roadmap : undefined);

  return (
    <>
      {review.problem && <p className="review-problem">{PROBLEM_TEXTS[review.problem]}</p>}
      <QuestionsGate files={files}>
        {(questions) => (
          <ReviewDeck
            catalog={catalog}
            topics={topics}
            scope={scope}
            deck={shown}
            questions={questions}
            isStarted={isStarted}
            hidden={hidden}
          />
        )}
      </QuestionsGate>
    </>
  );
}
