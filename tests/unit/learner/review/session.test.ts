import { expect, test } from 'vitest';

import { advance, reveal, startSession } from '../../../../src/learner/review/session.ts';

const always = () => true;

test('asks each card once if all are known', () => {
  const first = startSession('review', ['a#1', 'b#2']);
  const second = advance(reveal(first), 'good', always);
  expect(second).toMatchObject({ queue: ['b#2'], isRevealed: false, answered: 1 });
  const end = advance(second, 'easy', always);
  expect(end).toMatchObject({ queue: [], answered: 2, grades: { again: 0, hard: 0, good: 1, easy: 1 } });
  expect(advance(end, 'good', always)).toBe(end);
});

test('asks a card again at the end until it is known', () => {
  const once = advance(startSession('review', ['a#1', 'b#2']), 'again', always);
  expect(once.queue).toEqual(['b#2', 'a#1']);
  const twice = advance(advance(once, 'good', always), 'again', always);
  expect(twice.queue).toEqual(['a#1']);
  expect(advance(twice, 'hard', always).queue).toEqual([]);
});

test('leaves out cards that are put off meanwhile, but not those to be repeated', () => {
  const session = advance(startSession('review', ['a#1', 'b#2', 'c#3', 'd#4']), 'again', always);
  expect(advance(session, 'good', (id) => id === 'd#4').queue).toEqual(['d#4', 'a#1']);
});

test('reveals nothing when there is nothing left', () => {
  expect(reveal(startSession('practice', [])).isRevealed).toBe(false);
});
