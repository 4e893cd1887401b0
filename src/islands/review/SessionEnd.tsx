import { useEffect, useRef, type ReactNode } from 'react';

import { review } from '../../stores/review-store.ts';
import { describeMoment } from '../../learner/review/describe-time.ts';
import { nextDue } from '../../learner/review/due.ts';
import { GRADE_LABELS, GRADES } from '../../learner/review/grades.ts';
import type { Deck } from '../../learner/review/scope.ts';
import type { Session } from '../../learner/review/session.ts';
import { toIsoMoment } from '../../words/dates.ts';
import { plural } from '../../words/plural.ts';
import { useDocument } from '../shared/use-document.ts';
import { useNow } from '../shared/use-now.ts';

interface Props {
  session: Session;
  deck: Deck;
  /** How many cards a further session would ask. */
  more: number;
  onContinue: () => void;
  onEnd: () => void;
  /** The undo button. */
  children: ReactNode;
}

/** What a session brought, and when to come back. */
export function SessionEnd({ session, deck, more, onContinue, onEnd, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { cards } = useDocument(review);
  const now = useNow();
  const next = nextDue(cards, now, new Set(deck.topics.map(({ id }) => id)));
  const { mode, answered, grades } = session;

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="review-panel">
      <h2 ref={heading} tabIndex={-1}>
        {answered === 0 ? 'There is nothing to ask' : mode === 'practice' ? 'Practice is done' : 'Done for now'}
      </h2>
      {answered > 0 && (
        <p>
          {plural(answered, 'answer')}
          {mode === 'review' &&
            `: ${GRADES.filter((grade) => grades[grade] > 0)
              .map((grade) => `${grades[grade]} ${GRADE_LABELS[grade].label.toLowerCase()}`)
              .join(', ')}`}
          .
        </p>
      )}
      {mode === 'practice' && <p>Your schedule is as it was.</p>}
      {mode === 'review' && next !== undefined && (
        <p>
          The next card of this deck is due{' '}
          <strong>
            <time dateTime={toIsoMoment(next)}>{describeMoment(next, now)}</time>
          </strong>
          .
        </p>
      )}
      <div className="review-actions">
        {more > 0 && (
          <button type="button" className="button" data-tone="accent" onClick={onContinue}>
            Continue with {plural(more, 'card')}
          </button>
        )}
        <button type="button" className="button" data-tone={more > 0 ? undefined : 'accent'} onClick={onEnd}>
          Back to the overview
        </button>
        {children}
      </div>
    </div>
  );
}
