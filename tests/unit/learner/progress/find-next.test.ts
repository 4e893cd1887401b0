import fc from 'fast-check';
import { expect, test } from 'vitest';

import { EMPTY_PROGRESS, setState, type ProgressDocument } from '../../../../src/learner/progress/document.ts';
import { findNext, listReady, readNeeds, writeNeeds, type Step } from '../../../../src/learner/progress/find-next.ts';
import { STATES, type State } from '../../../../src/learner/progress/states.ts';

const step = (id: string, requires: readonly string[] = [], more: Partial<Step> = {}): Step => ({
  id,
  aliases: [],
  requires,
  ...more,
});

const STEPS = [
  step('packets'),
  step('tcp', ['packets']),
  step('go', [], { isOptional: true }),
  step('http2', ['tcp'], { isAnyOrder: true }),
  step('urls'),
  step('http', ['tcp', 'urls']),
];

const withStates = (states: Readonly<Record<string, State>>): ProgressDocument =>
  Object.entries(states).reduce((stored, [id, state]) => setState(stored, id, state, 1), EMPTY_PROGRESS);

test('begins with the first topic that requires nothing', () => {
  expect(findNext(STEPS, EMPTY_PROGRESS)).toEqual({ step: STEPS[0], kind: 'ready' });
  expect(listReady(STEPS, EMPTY_PROGRESS).map(({ id }) => id)).toEqual(['packets', 'urls']);
});

test('goes on with what was started, also beside the main path', () => {
  expect(findNext(STEPS, withStates({ packets: 'done', go: 'learning' }))).toMatchObject({
    step: { id: 'go' },
    kind: 'learning',
  });
});

test('leaves what may be learned in any order until nothing else is ready', () => {
  const stored = withStates({ packets: 'done', tcp: 'done' });
  expect(listReady(STEPS, stored).map(({ id }) => id)).toEqual(['http2', 'urls']);
  expect(findNext(STEPS, stored)?.step.id).toBe('urls');
  expect(findNext(STEPS, setState(setState(stored, 'urls', 'done', 2), 'http', 'skipped', 2))?.step.id).toBe('http2');
});

test('counts what is skipped, known under a former id, or not part of the list as known', () => {
  const steps = [
    step('a', ['elsewhere']),
    step('b', ['a']),
    step('c', ['b'], { aliases: ['old-c'] }),
    step('d', ['c']),
  ];
  expect(findNext(steps, EMPTY_PROGRESS)?.step.id).toBe('a');
  expect(findNext(steps, withStates({ a: 'skipped', b: 'done', 'old-c': 'done' }))?.step.id).toBe('d');
});

test('offers something while anything is left, also where topics require each other, and nothing at the end', () => {
  const circle = [step('a', ['b']), step('b', ['a'])];
  expect(findNext(circle, EMPTY_PROGRESS)?.step.id).toBe('a');
  expect(findNext(circle, withStates({ a: 'done', b: 'skipped' }))).toBeUndefined();
});

/** Up to 12 topics that require earlier or later ones, and a state for each. */
const roadmap = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const place = fc.integer({ min: 0, max: count - 1 });
  const one = fc.record({
    needs: fc.uniqueArray(place, { maxLength: 3 }),
    isOptional: fc.boolean(),
    isAnyOrder: fc.boolean(),
    state: fc.constantFrom(...STATES),
  });
  return fc.array(one, { minLength: count, maxLength: count });
});

test('learning what comes next, again and again, ends with the whole main path', () => {
  fc.assert(
    fc.property(roadmap, (drawn) => {
      const steps = drawn.map(({ needs, isOptional, isAnyOrder }, index) =>
        step(
          `t${index}`,
          needs.map((place) => `t${place}`),
          { isOptional, isAnyOrder },
        ),
      );
      let stored = withStates(Object.fromEntries(drawn.map(({ state }, index) => [`t${index}`, state])));
      for (let turn = 0; turn <= steps.length; turn += 1) {
        const next = findNext(steps, stored);
        if (!next) break;
        expect(['pending', 'learning']).toContain(stored.topics[next.step.id]?.state ?? 'pending');
        stored = setState(stored, next.step.id, 'done', turn + 2);
      }
      expect(findNext(steps, stored)).toBeUndefined();
      const left = steps.filter(({ id, isOptional }) => isOptional !== true && stored.topics[id]?.state === 'pending');
      expect(left).toEqual([]);
    }),
  );
});

test('what topics require comes through an attribute as it was', () => {
  expect(writeNeeds(STEPS)).toBe(',0,,*1,,1.4');
  const topics = STEPS.map(({ id, aliases, isOptional }) => ({
    id,
    aliases,
    ...(isOptional === true && { isOptional }),
  }));
  expect(readNeeds(topics, writeNeeds(STEPS))).toEqual(STEPS);
  // A page without the attribute, or one that was cut off, has topics that require nothing.
  expect(readNeeds(topics, '')).toEqual(topics.map((topic) => ({ ...topic, requires: [] })));
  const renamed = [step('a', [], { aliases: ['old'] }), step('b', ['old'])];
  expect(writeNeeds(renamed)).toBe(',0');
});
