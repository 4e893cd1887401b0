import { useEffect, useRef } from 'react';

import type { CatalogTopic } from '../../catalog/catalog.ts';
import { groupOf } from '../../learner/review/groups.ts';
import type { QuestionCard } from '../../learner/review/questions.ts';
import { Markup } from '../shared/Markup.tsx';
import { questionsPath, topicPath } from '../../urls/paths.ts';

interface Props {
  card: QuestionCard;
  /** What the card belongs to: a topic or a question group. */
  topic: CatalogTopic;
  isRevealed: boolean;
  isPractice: boolean;
}

/** A question and, once it is revealed, its answer. The focus follows what is to be read next. */
export function FlashCard({ card, topic, isRevealed, isPractice }: Props) {
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLHeadingElement>(null);
  const group = groupOf(topic.id);

  useEffect(() => {
    (isRevealed ? answer : question).current?.focus();
  }, [isRevealed]);

  return (
    <article className="flash-card">
      <p className="review-topic">
        <a href={group === undefined ? topicPath(topic.id) : questionsPath(group, card.id.slice(topic.id.length))}>
          {topic.title}
        </a>
        {isPractice && <span className="tag">practice</span>}
      </p>
      <h2 ref={question} tabIndex={-1}>
        <span className="visually-hidden">Question: </span>
        <Markup nodes={card.question} />
      </h2>
      <div className="flash-answer" hidden={!isRevealed}>
        <h3 ref={answer} tabIndex={-1}>
          Answer
        </h3>
        <div className="prose" aria-live="polite">
          {isRevealed && <Markup nodes={card.answer} />}
        </div>
      </div>
    </article>
  );
}
