import { expect, test } from 'vitest';

import { formatHours, sumHours } from '../../../src/roadmap/sum-hours.ts';

test('adds up both ends of the ranges', () => {
  expect(sumHours([{ hours: [1, 2] }, { hours: [3, 8] }])).toEqual([4, 10]);
  expect(sumHours([])).toEqual([0, 0]);
  expect(sumHours([{ hours: [1, 2] }, {}])).toEqual([1, 2]);
});

test.each([
  [[2, 5], '2–5 hours'],
  [[1, 1], '1 hour'],
  [[3, 3], '3 hours'],
  [[0.5, 1], '0.5–1 hours'],
  [[700, 1400], '700–1,400 hours'],
] as const)('writes %j as "%s"', (hours, text) => {
  expect(formatHours(hours)).toBe(text);
});
