import { createEmptyCard, fsrs, Rating, State, type Card, type Grade as FsrsGrade } from 'ts-fsrs';

import { NEW_CARD, nextChange } from './card.ts';
import { LAST_MOMENT, type ReviewCard } from './document.ts';
import { GRADES, type Grade } from './grades.ts';

/**
 * FSRS 6 with the default weights: a card comes back when the chance to remember it has fallen to 90 percent. A wrong
 * answer is asked again within minutes. Nothing is left to chance, so the same answers always give the same schedule.
 */
const fsrsScheduler = fsrs({
  request_retention: 0.9,
  // Ten years; by then the question has been reworded.
  maximum_interval: 3650,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['10m'],
  relearning_steps: ['10m'],
});

const RATINGS: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** By the number that is stored. */
const STATES = [State.New, State.Learning, State.Review, State.Relearning] as const;

/**
 * The card after an answer at `now`, in milliseconds since 1970; a card that was never asked may be undefined.
 * A clock that went back to before the last review counts as standing still.
 */
export function gradeCard(card: ReviewCard | undefined, grade: Grade, now: number): ReviewCard {
  const known = card ?? NEW_CARD;
  const at = Math.max(now, known.reviewed);
  const next = fsrsScheduler.next(toFsrs(known), at, RATINGS[grade]).card;
  return {
    ...known,
    state: next.state,
    due: Math.min(LAST_MOMENT, next.due.getTime()),
    reviewed: at,
    interval: next.scheduled_days,
    stability: next.stability,
    difficulty: next.difficulty,
    reps: next.reps,
    lapses: next.lapses,
    step: next.learning_steps,
    changed: nextChange(card, now),
    ...(known.retired && { retired: false }),
  };
}

/** In how many milliseconds the card would come back after each answer at `now`. */
export function previewGrades(card: ReviewCard | undefined, now: number): Readonly<Record<Grade, number>> {
  const delay = (grade: Grade): number => {
    const { due, reviewed } = gradeCard(card, grade, now);
    return due - reviewed;
  };
  const [again, hard, good, easy] = GRADES.map(delay) as [number, number, number, number];
  return { again, hard, good, easy };
}

function toFsrs(card: ReviewCard): Card {
  if (card.state === 0) return createEmptyCard(card.due);
  return {
    ...createEmptyCard(card.due),
    state: STATES[card.state],
    last_review: new Date(card.reviewed),
    scheduled_days: card.interval,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    learning_steps: card.step,
  };
}
