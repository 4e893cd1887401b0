import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NEW_CARD } from '../../../../src/learner/review/card.ts';
import { EMPTY_REVIEW, REVIEW_FORMAT, type ReviewDocument } from '../../../../src/learner/review/document.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';
import { cards } from './arbitraries.ts';

const documents = cards.map((all): ReviewDocument => ({ version: 1, cards: all }));
const { merge } = REVIEW_FORMAT;
const CARD = { ...NEW_CARD, state: 2, due: 10, reviewed: 5, stability: 2, difficulty: 5, reps: 1, changed: 5 };

const readCards = (all: unknown) => {
  const parsed = parseDocument(REVIEW_FORMAT, JSON.stringify({ version: 1, cards: all }));
  return parsed.kind === 'ok' ? parsed.document.cards : undefined;
};

test('reads back what was written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(REVIEW_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(REVIEW_FORMAT, text).kind);
    }),
  );
});

test.each([
  ['', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['{"version":1,"cards":[]}', 'unreadable'],
  ['{"version":2,"cards":{}}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(REVIEW_FORMAT, text).kind).toBe(kind);
});

test.each([
  ['a state that does not exist', { state: 4 }],
  ['a moment that no date can hold', { due: 1e300 }],
  ['a review so late that no date holds the next one', { reviewed: 8.64e15 }],
  ['a moment that is text', { reviewed: '2026-11-21' }],
  ['a difficulty out of range', { difficulty: 0 }],
  ['no stability', { stability: 0 }],
  ['half a repetition', { reps: 0.5 }],
  ['a sign that is no sign', { retired: 'yes' }],
])('leaves out a card with %s and keeps the others', (_, change) => {
  expect(readCards({ 'dns#a1': { ...CARD, ...change }, 'tcp#b2': CARD })).toEqual({ 'tcp#b2': CARD });
});

test('leaves out ids that cannot be cards, and keeps fields that it does not know', () => {
  const text = `{"version":1,"theme":"dark","cards":{"__proto__":${JSON.stringify(CARD)},"dns":${JSON.stringify(CARD)},
    "dns#a1":${JSON.stringify({ ...CARD, note: 'hi' })}}}`;
  expect(parseDocument(REVIEW_FORMAT, text)).toEqual({
    kind: 'ok',
    document: { version: 1, theme: 'dark', cards: { 'dns#a1': { ...CARD, note: 'hi' } } },
  });
});

test('keeps the newest cards of far too many', () => {
  const many = Array.from({ length: 20_010 }, (_, index) => [`dns#${index}`, { ...CARD, changed: index }]);
  const read = readCards(Object.fromEntries(many)) ?? {};
  expect(Object.keys(read)).toHaveLength(20_000);
  expect(read['dns#9']).toBeUndefined();
  expect(read['dns#20009']).toBeDefined();
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
  );
});

test('says what a change does', () => {
  const card = { ...NEW_CARD, state: 2 as const, due: 10 };
  const before: ReviewDocument = { version: 1, cards: { 'dns#a1': card, 'dns#b2': card } };
  const after: ReviewDocument = {
    version: 1,
    cards: { 'dns#a1': { ...card, due: 20 }, 'udp#a1': card, 'tcp#b2': card },
  };
  expect(REVIEW_FORMAT.describeChanges(before, after)).toEqual([
    '2 flash cards will be added',
    '1 flash card will be asked at another time',
    '1 flash card will be forgotten',
  ]);
  expect(REVIEW_FORMAT.describeChanges(EMPTY_REVIEW, EMPTY_REVIEW)).toEqual([]);
});
