import fc from 'fast-check';
import { expect, test } from 'vitest';

import { GRADES } from '../../../../src/learner/review/grades.ts';
import { REVIEW_FORMAT } from '../../../../src/learner/review/document.ts';
import { gradeCard, previewGrades } from '../../../../src/learner/review/schedule.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';
import { DAY, NOW, reviewCard } from './arbitraries.ts';

const MINUTE = 60_000;

test('a new card comes back in minutes if it was not known, else in days', () => {
  expect(previewGrades(undefined, NOW)).toEqual({
    again: 10 * MINUTE,
    hard: 15 * MINUTE,
    good: 2 * DAY,
    easy: 8 * DAY,
  });
});

test('intervals grow with each success and shrink after a failure', () => {
  const first = gradeCard(undefined, 'good', NOW);
  const second = gradeCard(first, 'good', first.due);
  const third = gradeCard(second, 'good', second.due);
  expect(second.interval).toBeGreaterThan(first.interval);
  expect(third.interval).toBeGreaterThan(second.interval);
  const failed = gradeCard(third, 'again', third.due);
  expect(failed).toMatchObject({ state: 3, lapses: 1, due: third.due + 10 * MINUTE, interval: 0 });
  const recovered = gradeCard(failed, 'good', failed.due);
  expect(recovered.state).toBe(2);
  expect(recovered.interval).toBeLessThan(third.interval);
});

test('the better the grade, the later the card comes back, and the same answer gives the same card', () => {
  fc.assert(
    fc.property(reviewCard, fc.integer({ min: NOW, max: NOW + 500 * DAY }), (card, now) => {
      const { again, hard, good, easy } = previewGrades(card, now);
      expect(again).toBeGreaterThan(0);
      expect(hard).toBeGreaterThan(again);
      expect(good).toBeGreaterThan(hard);
      expect(easy).toBeGreaterThanOrEqual(good);
      expect(gradeCard(card, 'good', now)).toEqual(gradeCard(card, 'good', now));
    }),
  );
});

test('what it makes can be stored, whenever it is answered', () => {
  const answers = fc.array(fc.tuple(fc.constantFrom(...GRADES), fc.integer({ min: -5 * DAY, max: 900 * DAY })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(answers, (given) => {
      let now = NOW;
      let card = undefined;
      for (const [grade, wait] of given) {
        now += wait;
        const before = card?.changed ?? 0;
        card = gradeCard(card, grade, now);
        expect(card.changed).toBeGreaterThan(before);
      }
      const document = { version: 1, cards: { 'dns#a1': card } };
      expect(parseDocument(REVIEW_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test.each([
  ['Los Angeles, where it is 16:00', Date.UTC(2026, 10, 21)],
  ['Honolulu, where it is 14:00', Date.UTC(2026, 10, 21)],
  ['Kiritimati, at its own midnight', Date.UTC(2026, 10, 20, 10)],
  ['Berlin, in the hour that comes twice', Date.UTC(2026, 9, 25, 1)],
])('ten minutes are ten minutes in %s', (_, midnight) => {
  const step = (start: number) => {
    const first = gradeCard(undefined, 'again', start);
    const { changed, reviewed, due, ...rest } = gradeCard(first, 'good', start + 10 * MINUTE);
    return { ...rest, wait: due - reviewed, since: changed - start };
  };
  expect(step(midnight - 5 * MINUTE)).toEqual(step(midnight + 5 * MINUTE));
});

test('a last review in the future counts as one of now', () => {
  const wrong = gradeCard(undefined, 'good', Date.UTC(2031, 0, 1));
  const { reviewed, due } = gradeCard(wrong, 'good', NOW);
  expect(reviewed).toBe(NOW);
  expect(due - NOW).toBeLessThan(30 * DAY);
});
