import { expect, test } from 'vitest';

import type { Outcome } from '../../../src/link-check/check-address.ts';
import { isFresh, updateHealth, writeHealth } from '../../../src/link-check/update-health.ts';
import { type LinkHealth, linkHealthSchema } from '../../../src/schemas/link-health.ts';

const A = 'https://a.test/';
const OK: Outcome = { state: 'ok', isAnswered: true };
const UNSURE: Outcome = { state: 'unsure', reason: 'status 503', isAnswered: true };

/** The health of one address after checks on days of March 2026. */
const after = (...checks: readonly (readonly [day: number, outcome: Outcome])[]) =>
  checks.reduce<LinkHealth>(
    (known, [day, outcome]) =>
      updateHealth(known, [A], new Map([[A, outcome]]), `2026-03-${String(day).padStart(2, '0')}`),
    {},
  )[A];

test('says since when a state lasts', () => {
  expect(after([1, OK], [8, OK])).toEqual({ state: 'ok', checked: '2026-03-08', since: '2026-03-01' });
  expect(after([1, OK], [8, { state: 'dead', reason: 'status 404', isAnswered: true }])).toEqual({
    state: 'dead',
    checked: '2026-03-08',
    since: '2026-03-08',
    reason: 'status 404',
  });
});

test('never counts a refusal of programs as dead', () => {
  const refused = { state: 'unsure', reason: 'status 403', isAnswered: true, isRefused: true } as const;
  const entry = after([1, refused], [8, refused], [15, refused], [22, refused]);
  expect(entry).toEqual({ state: 'unsure', checked: '2026-03-22', since: '2026-03-01', reason: 'status 403' });
});

test('counts what does not answer as dead at the fourth check in a row', () => {
  expect(after([1, UNSURE], [8, UNSURE], [15, UNSURE])).toMatchObject({ state: 'unsure', failures: 3 });
  const dead = after([1, UNSURE], [8, UNSURE], [15, UNSURE], [22, UNSURE]);
  expect(dead).toMatchObject({ state: 'dead', since: '2026-03-22', failures: 4 });
  expect(after([1, UNSURE], [8, UNSURE], [15, UNSURE], [22, UNSURE], [29, UNSURE])).toMatchObject({
    state: 'dead',
    since: '2026-03-22',
    failures: 5,
  });
});

test('begins to count again after an answer, and counts a day once', () => {
  expect(after([1, UNSURE], [8, UNSURE], [15, OK], [22, UNSURE])).toMatchObject({ state: 'unsure', failures: 1 });
  expect(after([1, UNSURE], [1, UNSURE], [1, UNSURE], [1, UNSURE])).toMatchObject({ state: 'unsure', failures: 1 });
  expect(after([1, OK], [1, UNSURE])).toMatchObject({ state: 'unsure', failures: 1 });
});

test('keeps what was not checked, drops what is gone, and sorts', () => {
  const entry = { state: 'ok', checked: '2026-03-01', since: '2026-03-01' } as const;
  const known = { 'https://gone.test/': entry, 'https://c.test/': entry };
  const health = updateHealth(known, ['https://c.test/', 'https://b.test/', A], new Map([[A, OK]]), '2026-03-02');
  expect(Object.keys(health)).toEqual([A, 'https://c.test/']);
  expect(writeHealth(health)).toBe(
    `{\n  "https://a.test/": {"state":"ok","checked":"2026-03-02","since":"2026-03-02"},\n` +
      `  "https://c.test/": {"state":"ok","checked":"2026-03-01","since":"2026-03-01"}\n}\n`,
  );
  expect(linkHealthSchema.parse(JSON.parse(writeHealth(health)))).toEqual(health);
  expect(writeHealth({})).toBe('{}\n');
});

test.each([
  ['2026-03-03', 7, true],
  ['2026-03-09', 7, true],
  ['2026-03-10', 7, false],
  ['2026-03-03', 0, false],
  ['2026-03-01', 7, false],
])('knows on %s whether a result of 3 March is younger than %i days', (today, maxAge, expected) => {
  expect(isFresh({ state: 'ok', checked: '2026-03-03', since: '2026-03-03' }, today, maxAge)).toBe(expected);
});
