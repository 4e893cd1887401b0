import { expect, test } from 'vitest';

import { formatDay, formatMoment, formatShortDay, toIsoMoment } from '../../../src/words/dates.ts';

const NEW_YEAR = Date.parse('2027-01-01T02:00:00Z');

test('writes a calendar day in the long and in the short form', () => {
  expect(formatDay('2026-11-21')).toBe('November 21, 2026');
  expect(formatShortDay('2026-11-21')).toBe('November 21');
});

test('a moment falls on the day of the visitor’s own calendar', () => {
  expect(formatMoment(NEW_YEAR, { timeZone: 'UTC' })).toBe('January 1, 2027');
  expect(formatMoment(NEW_YEAR, { timeZone: 'America/Los_Angeles' })).toBe('December 31, 2026');
  expect(formatMoment(NEW_YEAR, { timeZone: 'Pacific/Kiritimati' })).toBe('January 1, 2027');
});

test('leaves out the year where it is the current one on the visitor’s calendar', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(formatMoment(NEW_YEAR, { now, timeZone: 'UTC' })).toBe('January 1, 2027');
  expect(formatMoment(NEW_YEAR, { now, timeZone: 'America/Los_Angeles' })).toBe('December 31');
});

test('says so if a moment is one that no date can hold', () => {
  for (const moment of [NaN, Infinity, 1e300]) {
    expect(formatMoment(moment)).toBe('an unknown day');
    expect(toIsoMoment(moment)).toBeUndefined();
  }
  expect(toIsoMoment(0)).toBe('1970-01-01T00:00:00.000Z');
});
