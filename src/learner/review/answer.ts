import { giveCredit, type RequiresOf } from './credit.ts';
import { NEW_CARD, nextChange } from './card.ts';
import { ownerOf, type Cards, type ReviewCard, type ReviewDocument } from './document.ts';
import type { Grade } from './grades.ts';
import { gradeCard } from './schedule.ts';

/** What one answer has done to the schedule, so that it can be taken back. */
export interface Answer {
  readonly document: ReviewDocument;
  /** The changed cards before and after: the answered one and those that got credit. */
  readonly changes: ReadonlyMap<string, { readonly before: ReviewCard | undefined; readonly after: ReviewCard }>;
}

/** Grades a card, new or known, and gives credit to the topics that its topic requires. */
export function answerCard(
  stored: ReviewDocument,
  id: string,
  grade: Grade,
  now: number,
  requiresOf: RequiresOf,
): Answer {
  const { cards } = stored;
  const changed: Cards = {
    ...giveCredit(cards, ownerOf(id), grade, now, requiresOf),
    [id]: gradeCard(cards[id], grade, now),
  };
  return {
    document: { ...stored, cards: { ...cards, ...changed } },
    changes: new Map(Object.entries(changed).map(([key, after]) => [key, { before: cards[key], after }])),
  };
}

/** Takes an answer back. Cards that were changed again since, such as in another tab, stay as they are. */
export function takeBack(stored: ReviewDocument, { changes }: Answer, now: number): ReviewDocument {
  const restored = [...changes].flatMap(([id, { before, after }]) => {
    const card = stored.cards[id];
    if (card?.changed !== after.changed || card.due !== after.due) return [];
    return [[id, { ...(before ?? NEW_CARD), changed: nextChange(card, now) }] as const];
  });
  return { ...stored, cards: { ...stored.cards, ...Object.fromEntries(restored) } };
}
