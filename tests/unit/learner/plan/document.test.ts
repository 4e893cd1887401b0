import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toIsoDay, WEEKDAYS } from '../../../../src/learner/plan/days.ts';
import {
  addGoal,
  addGoals,
  changePlan,
  EMPTY_PLAN,
  mergePlans,
  PLAN_FORMAT,
  removeGoal,
  setStart,
  type PlanDocument,
} from '../../../../src/learner/plan/document.ts';
import type { PlanGoal } from '../../../../src/learner/plan/goals.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';
import { days } from './plan-fixture.ts';

const ids = fc.constantFrom('dns', 'backend', '__proto__', 'toString');
const goals: fc.Arbitrary<PlanGoal> = fc.oneof(
  fc.record({ kind: fc.constantFrom('topic', 'roadmap'), id: ids }),
  fc.record({ kind: fc.constant('section' as const), id: ids, roadmap: ids }),
);
const documents: fc.Arbitrary<PlanDocument> = fc.record(
  {
    version: fc.constant(1 as const),
    goals: fc.uniqueArray(goals, { selector: (goal) => JSON.stringify(goal), maxLength: 3 }),
    hoursPerWeek: fc.integer({ min: 1, max: 80 }),
    studyDays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    start: days.map(toIsoDay),
    changed: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ['version', 'goals', 'hoursPerWeek', 'studyDays', 'changed'] },
);

const dns: PlanGoal = { kind: 'topic', id: 'dns' };

test('reads back what was written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(PLAN_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored', () => {
  const texts = fc.json().map((value) => `{"version":1,"goals":${value},"studyDays":${value},"start":${value}}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), texts), (text) => {
      expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(PLAN_FORMAT, text).kind);
    }),
  );
});

test.each([
  ['', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['{"version":1,"goals":{}}', 'unreadable'],
  ['{"version":2,"goals":[]}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(PLAN_FORMAT, text).kind).toBe(kind);
});

test('leaves out broken parts and keeps unknown fields', () => {
  const stored = {
    version: 1,
    color: 'red',
    goals: [
      dns,
      { kind: 'topic' },
      { kind: 'section', id: 'x' },
      { kind: 'planet', id: 'x' },
      null,
      { ...dns, note: 'n' },
    ],
    hoursPerWeek: 81,
    studyDays: [7, 1, 1, 9, 'x'],
    start: '2027-02-30',
    changed: null,
  };
  expect(parseDocument(PLAN_FORMAT, JSON.stringify(stored))).toEqual({
    kind: 'ok',
    document: {
      version: 1,
      color: 'red',
      goals: [{ ...dns, note: 'n' }],
      hoursPerWeek: EMPTY_PLAN.hoursPerWeek,
      studyDays: [1, 7],
      changed: 0,
    },
  });
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergePlans(a, b)).toEqual(mergePlans(b, a));
      expect(mergePlans(a, a)).toEqual(a);
      expect(mergePlans(mergePlans(a, b), c)).toEqual(mergePlans(a, mergePlans(b, c)));
      expect(mergePlans(a, b).changed).toBe(Math.max(a.changed, b.changed));
    }),
  );
});

test('adds a goal once and removes it again', () => {
  const plan = addGoal(EMPTY_PLAN, dns, 5);
  expect(plan).toEqual({ ...EMPTY_PLAN, goals: [dns], changed: 5 });
  expect(addGoal(plan, { ...dns }, 6)).toBe(plan);
  expect(removeGoal(plan, { ...dns }, 7)).toEqual({ ...EMPTY_PLAN, changed: 7 });
});

test('sets the start and forgets it again', () => {
  const plan = setStart(EMPTY_PLAN, '2027-03-12', 5);
  expect(plan).toEqual({ ...EMPTY_PLAN, start: '2027-03-12', changed: 5 });
  expect(setStart(plan, '2027-03-12', 6)).toBe(plan);
  expect(setStart(plan, undefined, 7)).toEqual({ ...EMPTY_PLAN, changed: 7 });
  expect(setStart(plan, undefined, 7)).not.toHaveProperty('start');
});

test('says what a change changes', () => {
  const after: PlanDocument = {
    ...addGoal(EMPTY_PLAN, dns, 5),
    hoursPerWeek: 4,
    studyDays: [1, 3, 7],
    start: '2027-03-12',
  };
  expect(PLAN_FORMAT.describeChanges(EMPTY_PLAN, after)).toEqual([
    '1 goal is added to your plan',
    'your pace becomes 4 hours a week instead of 10',
    'your study days become Monday, Wednesday, and Sunday',
    'your plan starts on March 12, 2027',
  ]);
  expect(PLAN_FORMAT.describeChanges(after, { ...after, goals: [] })).toEqual(['1 goal is removed from your plan']);
  expect(PLAN_FORMAT.describeChanges(after, { ...after, changed: 9 })).toEqual([]);
});

test('a change counts as newer even if the clock was set back', () => {
  const plan: PlanDocument = { ...EMPTY_PLAN, goals: [dns], start: '2027-03-12', changed: 100 };
  const later = [
    addGoal(plan, { kind: 'roadmap', id: 'backend' }, 5),
    removeGoal(plan, dns, 5),
    setStart(plan, undefined, 5),
    changePlan(plan, { hoursPerWeek: 20 }, 5),
  ];
  for (const changed of later) expect(mergePlans(changed, plan)).toBe(changed);
});

test('goals that a plan has already are not added again, in whatever form they come', () => {
  const tcp: PlanGoal = { kind: 'topic', id: 'tcp' };
  const stored = addGoal(EMPTY_PLAN, dns, 5);
  expect(addGoals(stored, [{ kind: 'topic', id: 'dns' }], 9)).toBe(stored);
  expect(addGoals(stored, [tcp, dns, tcp], 9)).toEqual({ ...stored, goals: [dns, tcp], changed: 9 });
});
