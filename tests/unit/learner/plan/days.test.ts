import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mondayOf, readDay, toIsoDay, weekdayOf } from '../../../../src/learner/plan/days.ts';

test.each(['2027-02-29', '2027-13-01', '2027-3-1', '1999-12-31', '2200-01-01', '', 'today', 12, null, undefined])(
  'does not read %j',
  (value) => {
    expect(readDay(value)).toBeUndefined();
  },
);

test('reads leap days and counts on over them', () => {
  expect(toIsoDay((readDay('2028-02-28') ?? 0) + 2)).toBe('2028-03-01');
  expect(toIsoDay((readDay('2027-02-28') ?? 0) + 1)).toBe('2027-03-01');
});

test.each([
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['1969-12-28', 7],
  ['2027-03-01', 1],
  ['2027-03-07', 7],
] as const)('%s is day %i of its week', (text, weekday) => {
  expect(weekdayOf(Date.parse(text) / 86_400_000)).toBe(weekday);
});

test('property: days go there and back, and every week begins on a Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_957, max: 84_005 }), (day) => {
      expect(readDay(toIsoDay(day))).toBe(day);
      expect(weekdayOf(mondayOf(day))).toBe(1);
      expect(day - mondayOf(day)).toBe(weekdayOf(day) - 1);
      expect(weekdayOf(day)).toBe(new Date(`${toIsoDay(day)}T00:00:00Z`).getUTCDay() || 7);
    }),
  );
});
