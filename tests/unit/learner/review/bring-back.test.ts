import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bringBack } from '../../../../src/learner/review/bring-back.ts';
import { isDue } from '../../../../src/learner/review/due.ts';
import { gradeCard } from '../../../../src/learner/review/schedule.ts';
import { cards, DAY, NOW } from './arbitraries.ts';

test('a card that a wrong clock put into 2031 comes back after its interval', () => {
  const card = gradeCard(undefined, 'good', Date.UTC(2031, 0, 1));
  const document = bringBack({ version: 1, cards: { 'dns#a1': card } }, NOW);
  const back = document.cards['dns#a1'];
  expect(back).toMatchObject({ reviewed: NOW, due: NOW + card.interval * DAY, interval: card.interval });
  // Newer than the card of 2031, so that a merge with another tab or device keeps it.
  expect(back?.changed).toBe(card.changed + 1);
  expect(isDue(back, NOW + card.interval * DAY)).toBe(true);
  expect(bringBack(document, NOW)).toBe(document);
});

test('cards of the past stay as they are', () => {
  fc.assert(
    fc.property(cards, (all) => {
      const document = { version: 1, cards: all } as const;
      expect(bringBack(document, NOW)).toBe(document);
    }),
  );
});
