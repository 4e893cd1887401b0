import { expect, test } from 'vitest';

import { readDay, type Day } from '../../../../src/learner/plan/days.ts';
import {
  formatDays,
  formatDaysOfYear,
  formatFinish,
  formatRoughHours,
  formatStudyDay,
  formatWeekdays,
} from '../../../../src/learner/plan/words.ts';

const day = (text: string): Day => readDay(text) ?? NaN;

test.each([
  ['2027-03-12', '2027-05-04', '2027-06-30', 'Done between March 12 and June 30, 2027, most likely around May 4'],
  [
    '2027-11-02',
    '2028-01-04',
    '2028-03-01',
    'Done between November 2, 2027 and March 1, 2028, most likely around January 4, 2028',
  ],
  ['2027-03-12', '2027-03-12', '2027-03-12', 'Done on March 12, 2027'],
])('says when a plan ends, from %s over %s to %s', (early, likely, late, text) => {
  expect(formatFinish({ early: day(early), likely: day(likely), late: day(late) })).toBe(text);
});

test.each([
  ['2027-03-01', '2027-03-07', 'March 1 to 7'],
  ['2027-03-29', '2027-04-04', 'March 29 to April 4'],
  ['2027-03-01', '2027-03-01', 'March 1'],
])('writes %s to %s', (first, last, text) => {
  expect(formatDays(day(first), day(last))).toBe(text);
  expect(formatDaysOfYear(day(first), day(last))).toBe(`${text}, 2027`);
});

test('writes a single day and days of the week', () => {
  expect(formatStudyDay(day('2027-03-12'))).toBe('Fri, March 12');
  expect(formatWeekdays([1, 2, 3, 4, 5, 6, 7])).toBe('every day');
  expect(formatWeekdays([1, 2, 3, 4, 5])).toBe('Monday to Friday');
  expect(formatWeekdays([6, 7])).toBe('Saturday and Sunday');
  expect(formatWeekdays([1, 3, 5])).toBe('Monday, Wednesday, and Friday');
  expect(formatWeekdays([4])).toBe('Thursday');
});

test('rounds hours of parts', () => {
  expect(formatRoughHours([6.66, 13.2])).toBe('7–13 hours');
  expect(formatRoughHours([0.2, 1.2])).toBe('1 hour');
  expect(formatRoughHours([0.1, 0.4])).toBe('less than 1 hour');
});
