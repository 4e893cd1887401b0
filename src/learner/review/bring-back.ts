import { nextChange } from './card.ts';
import type { ReviewDocument } from './document.ts';

/**
 * Cards that were reviewed in the future, by a clock that was wrong then, as reviewed `now`: each keeps its interval.
 * Without that, a card of 2031 would not be asked before 2031. Returns the same document if there are none.
 */
export function bringBack(stored: ReviewDocument, now: number): ReviewDocument {
  const late = Object.entries(stored.cards).filter(([, { reviewed }]) => reviewed > now);
  if (late.length === 0) return stored;
  const back = late.map(([id, card]) => {
    const due = card.due - (card.reviewed - now);
    return [id, { ...card, reviewed: now, due, changed: nextChange(card, now) }] as const;
  });
  return { ...stored, cards: { ...stored.cards, ...Object.fromEntries(back) } };
}
