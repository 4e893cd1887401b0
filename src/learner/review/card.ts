import { LAST_MOMENT, type ReviewCard } from './document.ts';

// Apart from the document, because every page loads that one for its count and needs none of this.

/** A card that was never asked. It is stored only to take back a first answer, so that merging keeps it taken back. */
export const NEW_CARD: ReviewCard = {
  state: 0,
  due: 0,
  reviewed: 0,
  interval: 0,
  stability: 0,
  difficulty: 0,
  reps: 0,
  lapses: 0,
  step: 0,
  changed: 0,
};

/** When a change of `card` happens, so that it counts as newer even if the clock went back. */
export const nextChange = (card: ReviewCard | undefined, now: number): number =>
  Math.min(LAST_MOMENT, Math.max(now, (card?.changed ?? 0) + 1));
