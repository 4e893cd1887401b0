import { sanitizeEntries, sanitizeMoment } from '../storage/foreign-document.ts';
import { isCardId, REVIEW_VERSION, type ReviewCard, type ReviewDocument } from './document.ts';

/** See `ForeignFormat`. The reader of the document bounds the number of cards and their values. */
export function sanitizeReview({ cards }: ReviewDocument): ReviewDocument {
  return { version: REVIEW_VERSION, cards: sanitizeEntries(cards, isCardId, sanitizeCard) };
}

function sanitizeCard(card: ReviewCard): ReviewCard | undefined {
  const { state, due, interval, stability, difficulty, reps, lapses, step, retired } = card;
  const reviewed = sanitizeMoment(card.reviewed);
  const changed = sanitizeMoment(card.changed);
  if (reviewed === undefined || changed === undefined) return undefined;
  // Adding 0 makes the -0 that JSON can hold a 0.
  return {
    state: state === 0 ? 0 : state,
    due: due + 0,
    reviewed,
    interval: interval + 0,
    stability: stability + 0,
    difficulty: difficulty + 0,
    reps: reps + 0,
    lapses: lapses + 0,
    step: step + 0,
    changed,
    ...(retired !== undefined && { retired }),
  };
}
