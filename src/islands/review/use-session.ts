import { useState } from 'react';

import { review } from '../../stores/review-store.ts';
import { answerCard, takeBack, type Answer } from '../../learner/review/answer.ts';
import type { RequiresOf } from '../../learner/review/credit.ts';
import { isScheduled } from '../../learner/review/due.ts';
import type { Grade } from '../../learner/review/grades.ts';
import { advance, reveal, startSession, type Session, type SessionMode } from '../../learner/review/session.ts';

/** One answer: the session before it, and what it did to the schedule; practice does nothing to it. */
interface Step {
  readonly session: Session;
  readonly answer: Answer | undefined;
}

export interface SessionControls {
  readonly session: Session;
  /** How many cards of other topics the last answer put off. */
  readonly credited: number;
  readonly canUndo: boolean;
  readonly reveal: () => void;
  readonly grade: (grade: Grade) => void;
  readonly undo: () => void;
}

/** Runs a session and keeps every answer in the schedule at once, so that leaving loses nothing. */
export function useSession(mode: SessionMode, queue: readonly string[], requiresOf: RequiresOf): SessionControls {
  const [session, setSession] = useState(() => startSession(mode, queue));
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const last = steps.at(-1);

  return {
    session,
    credited: last?.answer ? last.answer.changes.size - 1 : 0,
    canUndo: last !== undefined,
    reveal: () => setSession(reveal(session)),
    grade: (grade) => {
      const [id] = session.queue;
      if (id === undefined || !session.isRevealed) return;
      const now = Date.now();
      const answer = mode === 'review' ? saveAnswer(id, grade, now, requiresOf) : undefined;
      setSteps([...steps, { session, answer }]);
      setSession(advance(session, grade, (other) => mode === 'practice' || isOpen(other, now)));
    },
    undo: () => {
      if (!last) return;
      const { answer } = last;
      if (answer) review.update((stored) => takeBack(stored, answer, Date.now()));
      setSteps(steps.slice(0, -1));
      setSession(last.session);
    },
  };
}

function saveAnswer(id: string, grade: Grade, now: number, requiresOf: RequiresOf): Answer | undefined {
  const answers: Answer[] = [];
  review.update((stored) => {
    const answer = answerCard(stored, id, grade, now, requiresOf);
    answers.push(answer);
    return answer.document;
  });
  return answers[0];
}

/** Whether a card still has to be asked: it is new or due. */
function isOpen(id: string, now: number): boolean {
  const card = review.document.cards[id];
  return !isScheduled(card) || card.due <= now;
}
