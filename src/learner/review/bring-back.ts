import { nextChange } from './card.ts';
import type { ReviewDocument } from './document.ts';

/**
 * Cards that were reviewed in the future, by a clock that was wrong then, as reviewed `now`: each keeps its interval.
 * Without that, a card of 2031 would not be asked before 2031. Returns the same document if there are none.
 */
export function bringBack(document: ReviewDocument, now: number): ReviewDocument {
  const late = Object.entries(document.cards).filter(([, { reviewed }]) => reviewed > now);
  if (late.length === 0) return document;
  const back = late.map(([id, card]) => {
    const due = card.due - (card.reviewed - now);
    return [id, { ...card, reviewed: now, due, changed: nextChange(card, now) }] as const;
  });
  return { ...document, cards: { ...document.cards, ...Object.fromEntries(back) } };
}
