import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CatalogTopic, IndexedCatalog } from '../../../../src/catalog/catalog.ts';
import type { PlanGoal } from '../../../../src/learner/plan/goals.ts';
import { orderTopics } from '../../../../src/learner/plan/order-topics.ts';
import { planSteps } from '../../../../src/learner/plan/plan-steps.ts';
import { cases, list, makeCatalog, makeTopic } from './plan-fixture.ts';

const SEA: PlanGoal = { kind: 'roadmap', id: 'sea' };
const nothing = (): boolean => false;

const idsOf = (goals: readonly PlanGoal[], catalog: IndexedCatalog, done: readonly string[] = []) =>
  planSteps(goals, catalog, ({ id }) => done.includes(id)).map(({ topic }) => topic.id);

const reasonsOf = (goals: readonly PlanGoal[], catalog: IndexedCatalog) =>
  planSteps(goals, catalog, nothing).map(({ topic, reason }) => {
    if (reason.kind === 'chosen') return `${topic.id}: chosen`;
    if (reason.kind === 'part') return `${topic.id}: part of ${reason.roadmap.id}/${reason.section.id}`;
    return `${topic.id}: needed by ${reason.by.id}, ${reason.sentence}`;
  });

/** All that a topic requires, directly or not. */
function listBelow(topic: CatalogTopic, catalog: IndexedCatalog): ReadonlySet<string> {
  const index = catalog.topicIndex;
  const below = new Set<CatalogTopic>([topic]);
  for (const { requires } of below) {
    for (const { topic: id } of requires) {
      const required = index.get(id);
      if (required) below.add(required);
    }
  }
  return new Set([...below].map(({ id }) => id).filter((id) => id !== topic.id));
}

test('keeps learning order where nothing speaks against it', () => {
  const catalog = makeCatalog(
    ['c', 'a', 'b', 'd'].map((id) => makeTopic(id)),
    list('b', 'd'),
    list('a', 'c'),
  );
  expect(idsOf([SEA], catalog)).toEqual(['b', 'd', 'a', 'c']);
  // Sections of one roadmap keep its order, however they were chosen.
  const sections: readonly PlanGoal[] = [
    { kind: 'section', roadmap: 'sea', id: 'two' },
    { kind: 'section', roadmap: 'sea', id: 'one' },
  ];
  expect(idsOf(sections, catalog)).toEqual(['b', 'd', 'a', 'c']);
});

test('puts what a topic requires right before it, through aliases and from outside of the goals', () => {
  const catalog = makeCatalog(
    [
      makeTopic('a'),
      makeTopic('b', ['harbor', 'gone']),
      makeTopic('c'),
      makeTopic('port', [], { aliases: ['harbor'] }),
    ],
    list('a', 'b', 'c'),
  );
  expect(idsOf([SEA], catalog)).toEqual(['a', 'port', 'b', 'c']);
});

test('gives every step a reason', () => {
  const catalog = makeCatalog(
    [makeTopic('a'), makeTopic('b', ['a']), makeTopic('c', ['a'])],
    list('a', 'b'),
    list('c'),
  );
  expect(reasonsOf([SEA], catalog)).toEqual(['a: part of sea/one', 'b: part of sea/one', 'c: part of sea/two']);
  expect(reasonsOf([{ kind: 'topic', id: 'c' }], catalog)).toEqual(['a: needed by c, c is built on a.', 'c: chosen']);
  expect(reasonsOf([{ kind: 'section', roadmap: 'sea', id: 'two' }], catalog)).toEqual([
    'a: needed by c, c is built on a.',
    'c: part of sea/two',
  ]);
});

test('leaves out other choices unless they are chosen or required', () => {
  const catalog = makeCatalog(
    [makeTopic('a'), makeTopic('b'), makeTopic('c'), makeTopic('d', ['c'])],
    [{ topic: 'a' }, { topic: 'b', mark: 'alternative' }, { topic: 'c', mark: 'not-recommended' }],
  );
  expect(idsOf([SEA], catalog)).toEqual(['a']);
  expect(idsOf([SEA, { kind: 'topic', id: 'b' }], catalog)).toEqual(['a', 'b']);
  expect(idsOf([SEA, { kind: 'topic', id: 'd' }], catalog)).toEqual(['a', 'c', 'd']);
});

test('leaves out what the learner hid unless it is chosen or required', () => {
  const catalog = makeCatalog([makeTopic('a'), makeTopic('b'), makeTopic('c', ['b'])], list('a', 'b'), list('c'));
  const idsWithout = (hidden: readonly string[], goal: PlanGoal) =>
    planSteps([goal], catalog, nothing, ({ id }, section = '') => hidden.includes(id) || hidden.includes(section)).map(
      ({ topic }) => topic.id,
    );
  expect(idsWithout(['a'], SEA)).toEqual(['b', 'c']);
  expect(idsWithout(['b'], SEA)).toEqual(['a', 'b', 'c']);
  expect(idsWithout(['sea/two'], SEA)).toEqual(['a', 'b']);
  expect(idsWithout(['sea/one'], SEA)).toEqual(['b', 'c']);
  expect(idsWithout(['a', 'sea/one'], { kind: 'section', roadmap: 'sea', id: 'one' })).toEqual(['b']);
  expect(idsWithout(['a'], { kind: 'topic', id: 'a' })).toEqual(['a']);
});

test('leaves out what only a done topic requires', () => {
  const catalog = makeCatalog([makeTopic('a'), makeTopic('b', ['a']), makeTopic('c', ['b'])]);
  expect(idsOf([{ kind: 'topic', id: 'c' }], catalog)).toEqual(['a', 'b', 'c']);
  expect(idsOf([{ kind: 'topic', id: 'c' }], catalog, ['b'])).toEqual(['c']);
});

test('passes over goals that are gone', () => {
  const catalog = makeCatalog([makeTopic('a')], list('a'));
  const goals: readonly PlanGoal[] = [
    { kind: 'roadmap', id: 'sky' },
    { kind: 'section', roadmap: 'sea', id: 'gone' },
    { kind: 'topic', id: 'gone' },
  ];
  expect(planSteps(goals, catalog, nothing)).toEqual([]);
});

test('does not hang on topics that require each other', () => {
  const catalog = makeCatalog([makeTopic('a', ['c']), makeTopic('b', ['a']), makeTopic('c', ['b']), makeTopic('d')]);
  expect(
    idsOf(
      [
        { kind: 'topic', id: 'b' },
        { kind: 'topic', id: 'd' },
      ],
      catalog,
    ),
  ).toEqual(['d', 'a', 'b', 'c']);
});

test('property: every requirement comes first, and nothing done is planned', () => {
  fc.assert(
    fc.property(cases, ({ catalog, goals, done }) => {
      const steps = planSteps(goals, catalog, ({ id }) => done.has(id));
      const ids = steps.map(({ topic }) => topic.id);
      expect(new Set(ids).size).toBe(ids.length);
      const index = catalog.topicIndex;
      for (const [place, { topic }] of steps.entries()) {
        expect(done.has(topic.id)).toBe(false);
        const below = listBelow(topic, catalog);
        expect(ids.slice(place + 1).filter((id) => below.has(id))).toEqual([]);
        // What it requires itself is planned, unless it is done or does not exist.
        for (const { topic: name } of topic.requires) {
          const required = index.get(name);
          if (required && !done.has(required.id)) expect(ids).toContain(required.id);
        }
      }
    }),
  );
});

test('property: every step is a goal or needed by a later step', () => {
  fc.assert(
    fc.property(cases, ({ catalog, goals, done }) => {
      const steps = planSteps(goals, catalog, ({ id }) => done.has(id));
      const ids = steps.map(({ topic }) => topic.id);
      for (const [place, { topic, reason }] of steps.entries()) {
        if (reason.kind === 'needed') {
          expect(ids.indexOf(reason.by.id)).toBeGreaterThan(place);
          const names = [topic.id, ...topic.aliases];
          const edge = reason.by.requires.find((required) => names.includes(required.topic));
          expect(edge?.reason).toBe(reason.sentence);
        } else if (reason.kind === 'chosen') {
          expect(goals).toContainEqual({ kind: 'topic', id: topic.id });
        } else {
          expect(reason.section.entries.map((entry) => entry.topic)).toContain(topic.id);
        }
      }
    }),
  );
});

test('property: the same topics give the same order, in whatever order they come', () => {
  fc.assert(
    fc.property(cases, ({ catalog, goals, done }) => {
      const ordered = planSteps(goals, catalog, ({ id }) => done.has(id)).map(({ topic }) => topic);
      expect(orderTopics(ordered.toReversed(), goals, catalog)).toEqual(ordered);
    }),
  );
});
