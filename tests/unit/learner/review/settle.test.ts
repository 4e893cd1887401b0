import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NEW_CARD } from '../../../../src/learner/review/card.ts';
import { type ReviewCard, type ReviewDocument } from '../../../../src/learner/review/document.ts';
import { settleCards } from '../../../../src/learner/review/settle.ts';
import { cards, NOW } from './arbitraries.ts';

const CARD: ReviewCard = { ...NEW_CARD, state: 2, due: 10, reviewed: 5, stability: 2, difficulty: 5, changed: 5 };
const NAMES: Readonly<Record<string, string>> = { dns: 'dns', 'domain-name-system': 'dns', tcp: 'tcp' };
const findTopic = (id: string) => NAMES[id];
const QUESTIONS = new Map([['dns', new Set(['dns#a1', 'dns#b2'])]]);

const settle = (all: ReviewDocument['cards']) =>
  settleCards({ version: 1, cards: all }, findTopic, QUESTIONS, NOW).cards;

test('a card whose question or topic is gone retires; topics that were not loaded stay as they are', () => {
  const all = { 'dns#a1': CARD, 'dns#c3': CARD, 'tcp#a1': CARD, 'gopher#a1': CARD };
  expect(settle(all)).toEqual({
    'dns#a1': CARD,
    'dns#c3': { ...CARD, retired: true, changed: NOW },
    'tcp#a1': CARD,
    'gopher#a1': { ...CARD, retired: true, changed: NOW },
  });
});

test('a question that comes back is asked again', () => {
  expect(settle({ 'dns#a1': { ...CARD, retired: true } })).toEqual({
    'dns#a1': { ...CARD, retired: false, changed: NOW },
  });
});

test('cards of a renamed topic move to its new id, unless there is a newer one', () => {
  expect(settle({ 'domain-name-system#a1': CARD })).toEqual({
    'dns#a1': { ...CARD, changed: NOW },
    'domain-name-system#a1': { ...CARD, retired: true, changed: NOW },
  });
  const newer = { ...CARD, changed: 9 };
  expect(settle({ 'domain-name-system#a1': CARD, 'dns#a1': newer })['dns#a1']).toEqual(newer);
});

test('settling twice is the same as once', () => {
  fc.assert(
    fc.property(cards, (all) => {
      const once = settleCards({ version: 1, cards: all }, findTopic, QUESTIONS, NOW);
      expect(settleCards(once, findTopic, QUESTIONS, NOW + 1)).toBe(once);
    }),
  );
});
