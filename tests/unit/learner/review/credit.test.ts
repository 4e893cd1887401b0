import fc from 'fast-check';
import { expect, test } from 'vitest';

import { giveCredit, listRequired } from '../../../../src/learner/review/credit.ts';
import { NEW_CARD } from '../../../../src/learner/review/card.ts';
import { ownerOf, type Cards, type ReviewCard } from '../../../../src/learner/review/document.ts';
import { GRADES } from '../../../../src/learner/review/grades.ts';
import { gradeCard } from '../../../../src/learner/review/schedule.ts';
import { cards, DAY, NOW, requirements, TOPICS } from './arbitraries.ts';

/** tls requires tcp, tcp requires ip, ip requires bits. */
const REQUIRES: Readonly<Record<string, readonly string[]>> = { tls: ['tcp'], tcp: ['ip'], ip: ['bits'] };
const requiresOf = (topic: string) => REQUIRES[topic] ?? [];

const cardDueIn = (days: number): ReviewCard => ({
  ...NEW_CARD,
  state: 2,
  interval: 20,
  reviewed: NOW + (days - 20) * DAY,
  due: NOW + days * DAY,
  stability: 20,
  difficulty: 5,
  reps: 4,
});

const dueOf = (all: Cards, id: string) => (all[id] ? (all[id].due - NOW) / DAY : undefined);

test('counts half for required topics, a quarter two steps down, and no further', () => {
  expect([...listRequired('tls', requiresOf)]).toEqual([
    ['tcp', 0.5],
    ['ip', 0.25],
  ]);
  const all = { 'tcp#a1': cardDueIn(0), 'ip#a1': cardDueIn(0), 'bits#a1': cardDueIn(0), 'dns#a1': cardDueIn(0) };
  const credited = giveCredit(all, 'tls', 'good', NOW, requiresOf);
  expect(Object.keys(credited)).toEqual(['tcp#a1', 'ip#a1']);
  expect(dueOf(credited, 'tcp#a1')).toBe(10);
  expect(dueOf(credited, 'ip#a1')).toBe(5);
});

test('a topic that is reached twice counts once, at the larger weight', () => {
  const both = (topic: string) => ({ tls: ['tcp', 'ip'], tcp: ['ip'] })[topic] ?? [];
  expect(listRequired('tls', both)).toEqual(new Map([['tcp', 0.5], ['ip', 0.5]])); // prettier-ignore
});

test('counts from the due date of a nearly due card, and leaves one that has time', () => {
  const all = { 'tcp#a1': cardDueIn(3), 'tcp#b2': cardDueIn(5) };
  const credited = giveCredit(all, 'tls', 'easy', NOW, requiresOf);
  expect(dueOf(credited, 'tcp#a1')).toBe(13);
  expect(credited['tcp#b2']).toBeUndefined();
});

test('several answers in one sitting credit a card once', () => {
  const all = { 'tcp#a1': cardDueIn(-2), 'ip#a1': cardDueIn(0) };
  const once = { ...all, ...giveCredit(all, 'tls', 'good', NOW, requiresOf) };
  expect(giveCredit(once, 'tls', 'good', NOW + 60_000, requiresOf)).toEqual({});
});

test('a card that is overdue by more than its next interval has to be answered itself', () => {
  const all = { 'tcp#a1': cardDueIn(-2000) };
  expect(giveCredit(all, 'tls', 'good', NOW, requiresOf)).toEqual({});
});

test.each([
  ['was never asked', NEW_CARD],
  ['was not known the last time', gradeCard(cardDueIn(-1), 'again', NOW - DAY)],
  ['is retired', { ...cardDueIn(0), retired: true }],
])('a card that %s gets no credit', (_, card) => {
  expect(giveCredit({ 'tcp#a1': card }, 'tls', 'good', NOW, requiresOf)).toEqual({});
});

const inputs = fc.tuple(cards, requirements, fc.constantFrom(...TOPICS), fc.constantFrom(...GRADES));

test('credit is bounded, flows down only, and never brings a card nearer', () => {
  fc.assert(
    fc.property(inputs, ([all, graph, topic, grade]) => {
      const required = listRequired(topic, (id) => graph[id] ?? []);
      const credited = giveCredit(all, topic, grade, NOW, (id) => graph[id] ?? []);
      for (const [id, after] of Object.entries(credited)) {
        const before = all[id];
        expect(before).toBeDefined();
        if (!before) return;
        expect(['good', 'easy']).toContain(grade);
        expect(ownerOf(id)).not.toBe(topic);
        const weight = required.get(ownerOf(id)) ?? 0;
        expect(weight).toBeGreaterThan(0);
        expect(after.due).toBeGreaterThan(before.due);
        expect(after.due).toBeLessThanOrEqual(Math.max(before.due, NOW) + weight * before.interval * DAY);
        expect(after).toEqual({ ...before, due: after.due, changed: after.changed });
        expect(after.changed).toBeGreaterThan(before.changed);
      }
    }),
  );
});

test('however often it is given, credit is worth one direct review at most', () => {
  fc.assert(
    fc.property(inputs, fc.array(fc.integer({ min: 0, max: 60 * DAY })), ([all, graph, topic], waits) => {
      let now = NOW;
      let current = all;
      for (const wait of waits) {
        now += wait;
        current = { ...current, ...giveCredit(current, topic, 'easy', now, (id) => graph[id] ?? []) };
      }
      for (const [id, card] of Object.entries(all)) {
        const direct = gradeCard(card, 'good', card.due).due;
        expect(current[id]?.due).toBeLessThanOrEqual(Math.max(card.due, direct));
      }
    }),
  );
});

test('the same answer gives the same credit', () => {
  fc.assert(
    fc.property(inputs, ([all, graph, topic, grade]) => {
      const give = () => giveCredit(all, topic, grade, NOW, (id) => graph[id] ?? []);
      expect(give()).toEqual(give());
    }),
  );
});
