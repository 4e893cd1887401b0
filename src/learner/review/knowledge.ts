import type { ReviewCard } from './document.ts';
import { isDue, isScheduled } from './due.ts';

/**
 * What a schedule says of a question: never asked, not known at the last answer, to be asked again now, or known until
 * its card is due.
 */
export type Knowledge = 'new' | 'missed' | 'due' | 'known';

/** Only a card in review was known at its last answer; learning and relearning are the steps after a wrong one. */
export function knowledgeOf(card: ReviewCard | undefined, now: number): Knowledge {
  if (!isScheduled(card)) return 'new';
  if (card.state !== 2) return 'missed';
  return isDue(card, now) ? 'due' : 'known';
}
