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

const DAY = 86_400_000;

/** By the number that is stored. */
const STATES = [State.New, State.Learning, State.Review, State.Relearning] as const;

/**
 * The card after an answer at `now`, in milliseconds since 1970; a card that was never asked may be undefined.
 * A last review in the future, from a clock that was wrong, counts as one of this moment.
 */
export function gradeCard(card: ReviewCard | undefined, grade: Grade, now: number): ReviewCard {
  const known = card ?? NEW_CARD;
  const next = fsrsScheduler.next(toFsrs(known, now), now, RATINGS[grade]).card;
  return {
    ...known,
    state: next.state,
    due: Math.min(LAST_MOMENT, next.due.getTime()),
    reviewed: now,
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

/**
 * The card as the library has it, for an answer at `now`. The library counts midnights in UTC between two reviews, so
 * that ten minutes in an afternoon of Los Angeles would be a day; it gets a last review that lies whole days of elapsed
 * time before this one, which is the same count in every time zone.
 */
function toFsrs(card: ReviewCard, now: number): Card {
  if (card.state === 0) return createEmptyCard(card.due);
  const elapsedDays = Math.max(0, Math.floor((now - card.reviewed) / DAY));
  return {
    ...createEmptyCard(card.due),
    state: STATES[card.state],
    last_review: new Date(now - elapsedDays * DAY),
    scheduled_days: card.interval,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    learning_steps: card.step,
  };
}
