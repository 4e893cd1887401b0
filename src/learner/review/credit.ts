import { nextChange } from './card.ts';
import { ownerOf, type Cards, type ReviewCard } from './document.ts';
import { isScheduled } from './due.ts';
import type { Grade } from './grades.ts';
import { gradeCard } from './schedule.ts';

const DAY = 86_400_000;

/** How much of a repetition an answer is worth to topics one and two steps down. */
const WEIGHTS = [0.5, 0.25] as const;

/** Cards with less than this part of their interval left are nearly due. Below the least weight, so that several
 * answers in one sitting do not credit the same card again. */
const NEARLY_DUE = 0.2;

/** The topics that a topic requires directly, by id. */
export type RequiresOf = (topic: string) => readonly string[];

/**
 * Topics that an answer on `topic` also exercises, with how much it counts for them: directly required ones 0.5, those
 * required by them 0.25. Credit flows down only, and a topic that is reached twice counts once, at its larger weight.
 */
export function listRequired(topic: string, requiresOf: RequiresOf): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let step: readonly string[] = [topic];
  for (const weight of WEIGHTS) {
    step = step.flatMap((id) => requiresOf(id)).filter((id) => id !== topic && !weights.has(id));
    for (const id of step) weights.set(id, weight);
  }
  return weights;
}

/**
 * The cards that a successful answer on `topic` puts off, as they are afterwards; those that stay as they are are not
 * among them.
 *
 * Who explains why a CNAME cannot stand beside other records has used what they know of domain names too. The idea is
 * published by Math Academy as fractional implicit repetition:
 * https://www.justinmath.com/individualized-spaced-repetition-in-hierarchical-knowledge-structures/
 * Ours is a plain form of it:
 *
 * - Only `good` and `easy` give credit. A wrong answer neither gives nor takes any.
 * - Credit goes to cards in review that are due or nearly due (less than a fifth of their interval is left). New cards
 *   and cards whose last answer was wrong have to be answered themselves.
 * - A card is put off by its own interval times the weight of its topic (`listRequired`), counted from its due date or,
 *   if that has passed, from now.
 * - It is never put off beyond the date that a direct `good` on its due date would have given, however many answers
 *   give it credit: between two direct reviews, credit is worth one review at most. Where that date has passed too, the
 *   card has to be answered itself.
 * - Stability and difficulty stay as they are; what the credit was worth shows in the next direct review.
 */
export function giveCredit(cards: Cards, topic: string, grade: Grade, now: number, requiresOf: RequiresOf): Cards {
  if (grade !== 'good' && grade !== 'easy') return {};
  const weights = listRequired(topic, requiresOf);
  const credited = Object.entries(cards).flatMap(([id, card]) => {
    const weight = weights.get(ownerOf(id));
    const due = weight === undefined ? card.due : putOff(card, weight, now);
    return due > card.due ? [[id, { ...card, due, changed: nextChange(card, now) }] as const] : [];
  });
  return Object.fromEntries(credited);
}

/** The due date of a card after credit; never earlier than it was. */
function putOff(card: ReviewCard, weight: number, now: number): number {
  const interval = card.interval * DAY;
  if (!isScheduled(card) || card.state !== 2 || card.due - now >= NEARLY_DUE * interval) return card.due;
  const firstDue = card.reviewed + interval;
  const latest = gradeCard(card, 'good', firstDue).due;
  if (latest <= now) return card.due;
  return Math.max(card.due, Math.min(Math.round(Math.max(card.due, now) + weight * interval), latest));
}
