import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

import type { CatalogTopic } from '../../catalog/catalog.ts';
import { readKey } from '../../browser/read-key.ts';
import type { RequiresOf } from '../../learner/review/credit.ts';
import { GRADES, type Grade } from '../../learner/review/grades.ts';
import type { QuestionCard } from '../../learner/review/questions.ts';
import type { Deck } from '../../learner/review/scope.ts';
import type { SessionMode } from '../../learner/review/session.ts';
import { plural } from '../../words/plural.ts';
import { FlashCard } from './FlashCard.tsx';
import { GradeButtons } from './GradeButtons.tsx';
import { SessionEnd } from './SessionEnd.tsx';
import { useSession } from './use-session.ts';

interface Props {
  mode: SessionMode;
  queue: readonly string[];
  deck: Deck;
  findCard: (id: string) => QuestionCard | undefined;
  /** The topic of a card. */
  findTopic: (id: string) => CatalogTopic | undefined;
  requiresOf: RequiresOf;
  /** The cards that a further session would ask. */
  listMore: () => readonly string[];
  onContinue: () => void;
  onEnd: () => void;
}

/** In practice a card is either asked again or not; the schedule does not care. */
const PRACTICE_GRADES: readonly Grade[] = ['again', 'good'];

/** One card at a time. The keys work while the focus is inside the session, so that they disturb nothing else. */
export function ReviewSession(props: Props) {
  const { mode, deck, findCard, findTopic } = props;
  const { session, credited, canUndo, reveal, grade, undo } = useSession(mode, props.queue, props.requiresOf);
  const [id = ''] = session.queue;
  const card = findCard(id);
  const topic = findTopic(id);
  const grades = mode === 'review' ? GRADES : PRACTICE_GRADES;

  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = readKey(event.nativeEvent);
    if (key === undefined) return;
    // Space and Enter answer for buttons everywhere; the other keys are single signs, which a visitor may switch off.
    const isOff = document.documentElement.dataset['singleKeys'] === 'off';
    if (isOff && key !== ' ' && key !== 'Enter') return;
    const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    const chosen = session.isRevealed ? grades[Number(key) - 1] : undefined;
    if (key === 'u') undo();
    else if (chosen) grade(chosen);
    else if ((key === ' ' || key === 'Enter') && !isOnControl && !session.isRevealed) reveal();
    else return;
    event.preventDefault();
  };

  const undoButton = (
    <button type="button" className="button" onClick={undo} disabled={!canUndo} aria-keyshortcuts="u">
      Undo <kbd aria-hidden="true">u</kbd>
    </button>
  );

  return (
    // No control of its own: it only hears the keys of the session and of what is in it.
    <div role="presentation" onKeyDown={onKeyDown}>
      <section className="review-session" aria-label={`Session: ${deck.title}`} tabIndex={-1}>
        {card && topic ? (
          <>
            <div className="review-bar">
              <p>
                {session.answered + 1} of {session.answered + session.queue.length}
              </p>
              <progress
                max={session.answered + session.queue.length}
                value={session.answered}
                aria-label="Cards answered"
              ></progress>
              <button type="button" className="button" onClick={props.onEnd}>
                End
              </button>
            </div>
            <FlashCard
              key={`${session.answered} ${id}`}
              card={card}
              topic={topic}
              isRevealed={session.isRevealed}
              isPractice={mode === 'practice'}
            />
            {session.isRevealed ? (
              <GradeButtons id={id} mode={mode} grades={grades} onGrade={grade} />
            ) : (
              <button type="button" className="button review-reveal" data-tone="accent" onClick={reveal}>
                Show answer <kbd aria-hidden="true">Space</kbd>
              </button>
            )}
            <div className="review-foot">
              {undoButton}
              <p role="status" className="soft">
                {credited > 0 && describeCredit(credited)}
              </p>
            </div>
          </>
        ) : (
          <SessionEnd
            session={session}
            deck={deck}
            more={mode === 'review' ? props.listMore().length : 0}
            onContinue={props.onContinue}
            onEnd={props.onEnd}
          >
            {undoButton}
          </SessionEnd>
        )}
      </section>
    </div>
  );
}

const describeCredit = (cards: number): string =>
  `That answer also counted for ${plural(cards, 'card')} of topics that it builds on.`;
