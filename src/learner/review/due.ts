import { ownerOf, type Cards, type ReviewCard } from './document.ts';

/** Whether a card was answered before and its question still exists. */
export const isScheduled = (card: ReviewCard | undefined): card is ReviewCard =>
  card !== undefined && card.state !== 0 && !card.retired;

export const isDue = (card: ReviewCard | undefined, now: number): boolean => isScheduled(card) && card.due <= now;

/** Ids of the cards to be asked at `now`, longest overdue first; of some topics only if `topics` is given. */
export function listDue(cards: Cards, now: number, topics?: ReadonlySet<string>): readonly string[] {
  return Object.entries(cards)
    .filter(([id, card]) => isDue(card, now) && (topics?.has(ownerOf(id)) ?? true))
    .sort(([a, first], [b, second]) => first.due - second.due || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** The moment after `now` at which the next card comes due; undefined if there is none. */
export function nextDue(cards: Cards, now: number, topics?: ReadonlySet<string>): number | undefined {
  let next: number | undefined;
  for (const [id, card] of Object.entries(cards)) {
    if (!isScheduled(card) || card.due <= now || topics?.has(ownerOf(id)) === false) continue;
    if (next === undefined || card.due < next) next = card.due;
  }
  return next;
}
