import fc from 'fast-check';

import type { Cards, ReviewCard } from '../../../../src/learner/review/document.ts';

export const DAY = 86_400_000;

/** A moment around which all cards of the tests live. */
export const NOW = Date.UTC(2026, 10, 21, 12);

const moment = fc.integer({ min: NOW - 400 * DAY, max: NOW });

/** Cards as the scheduler leaves them: in review with a due date, or in a step of minutes. */
export const reviewCard: fc.Arbitrary<ReviewCard> = fc
  .record({
    state: fc.constantFrom(1, 2, 3),
    reviewed: moment,
    interval: fc.integer({ min: 1, max: 300 }),
    stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    reps: fc.integer({ min: 1, max: 30 }),
    lapses: fc.integer({ min: 0, max: 5 }),
    changed: fc.integer({ min: 0, max: 5 }),
  })
  .map((card): ReviewCard => {
    const isInReview = card.state === 2;
    const wait = isInReview ? card.interval * DAY : 10 * 60_000;
    return { ...card, state: card.state, step: 0, interval: isInReview ? card.interval : 0, due: card.reviewed + wait };
  });

export const TOPICS = ['dns', 'tcp', 'udp', 'http', 'tls'] as const;

export const cards: fc.Arbitrary<Cards> = fc.dictionary(
  fc.tuple(fc.constantFrom(...TOPICS), fc.constantFrom('a1', 'b2')).map(([topic, hash]) => `${topic}#${hash}`),
  reviewCard,
);

/** Any graph over the topics, circles included. */
export const requirements = fc.dictionary(
  fc.constantFrom(...TOPICS),
  fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
);
