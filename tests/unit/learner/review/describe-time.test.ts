import { expect, test } from 'vitest';

import { describeMoment, describeSpan } from '../../../../src/learner/review/describe-time.ts';
import { DAY, NOW } from './arbitraries.ts';

test.each([
  [0, '1 minute'],
  [600_000, '10 minutes'],
  [5_400_000, '2 hours'],
  [DAY - 60_000, '1 day'],
  [DAY, '1 day'],
  [45 * DAY, '45 days'],
  [90 * DAY, '3 months'],
  [800 * DAY, '2.2 years'],
])('%d ms are %s', (span, text) => {
  expect(describeSpan(span)).toBe(text);
});

test('names the day of what is not today', () => {
  expect(describeMoment(NOW + 600_000, NOW, 'UTC')).toBe('in 10 minutes');
  expect(describeMoment(NOW + 4 * DAY, NOW, 'UTC')).toBe('in 4 days, on November 25');
  expect(describeMoment(NOW + 365 * DAY, NOW, 'UTC')).toBe('in 12 months, on November 21, 2027');
});
