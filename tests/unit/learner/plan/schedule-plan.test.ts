import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDay, toIsoDay, weekdayOf, type Day } from '../../../../src/learner/plan/days.ts';
import { planSteps, type PlanStep } from '../../../../src/learner/plan/plan-steps.ts';
import { schedulePlan, type Pace, type Schedule } from '../../../../src/learner/plan/schedule-plan.ts';
import { sumHours } from '../../../../src/roadmap/sum-hours.ts';
import type { Hours } from '../../../../src/roadmap/types.ts';
import { cases, days, makeDraft, makeTopic, paces } from './plan-fixture.ts';

const stepOf = (id: string, ...hours: Hours): PlanStep => ({
  topic: makeTopic(id, [], { hours }),
  reason: { kind: 'chosen' },
});

const day = (text: string): Day => readDay(text) ?? NaN;

const writeSteps = ({ steps }: Schedule) =>
  steps.map(({ step, first, last }) => `${step.topic.id} ${toIsoDay(first)} ${toIsoDay(last)}`);

const writeWeeks = ({ weeks }: Schedule) =>
  weeks.map(({ number, first, last, parts, hours }) => {
    const names = parts.map(({ scheduled, isContinued }) => scheduled.step.topic.id + (isContinued ? '+' : ''));
    return `${number} ${toIsoDay(first)} ${toIsoDay(last)} ${names.join()} ${hours.join('-')}`;
  });

const plans = cases.map(({ catalog, goals, done }) => planSteps(goals, catalog, ({ id }) => done.has(id)));

test('spreads hours over study days', () => {
  // 3 hours on each of Monday, Wednesday and Friday; March 1, 2027 is a Monday.
  const pace: Pace = { hoursPerWeek: 9, studyDays: [1, 3, 5] };
  const schedule = schedulePlan([stepOf('a', 2, 4), stepOf('b', 1, 5), stepOf('c', 4, 8)], pace, day('2027-03-01'));
  expect(writeSteps(schedule)).toEqual([
    'a 2027-03-01 2027-03-01',
    'b 2027-03-03 2027-03-03',
    'c 2027-03-05 2027-03-08',
  ]);
  expect(writeWeeks(schedule)).toEqual(['1 2027-03-01 2027-03-07 a,b,c 5-13', '2 2027-03-08 2027-03-14 c+ 2-4']);
  expect(schedule.hours).toEqual([7, 17]);
  expect(schedule.finish).toEqual({ early: day('2027-03-05'), likely: day('2027-03-08'), late: day('2027-03-12') });
});

test('a first week that begins late has fewer hours', () => {
  const pace: Pace = { hoursPerWeek: 5, studyDays: [1, 2, 3, 4, 5] };
  const schedule = schedulePlan([stepOf('a', 4, 4)], pace, day('2026-12-31'));
  expect(writeSteps(schedule)).toEqual(['a 2026-12-31 2027-01-05']);
  expect(writeWeeks(schedule)).toEqual(['1 2026-12-31 2027-01-03 a 2-2', '2 2027-01-04 2027-01-10 a+ 2-2']);
});

test('begins with the next week if no study day is left in this one', () => {
  const pace: Pace = { hoursPerWeek: 2, studyDays: [1, 2] };
  const schedule = schedulePlan([stepOf('a', 2, 2)], pace, day('2028-02-24'));
  expect(writeSteps(schedule)).toEqual(['a 2028-02-28 2028-02-29']);
  expect(writeWeeks(schedule)).toEqual(['1 2028-02-28 2028-03-05 a 2-2']);
});

test('puts a draft, whose hours nobody knows, on the day on which the step before it ends', () => {
  const draft = (id: string): PlanStep => ({ topic: makeDraft(id), reason: { kind: 'chosen' } });
  const pace: Pace = { hoursPerWeek: 2, studyDays: [1, 2] };
  const schedule = schedulePlan([draft('a'), stepOf('b', 2, 2), draft('c')], pace, day('2027-03-01'));
  expect(writeSteps(schedule)).toEqual([
    'a 2027-03-01 2027-03-01',
    'b 2027-03-01 2027-03-02',
    'c 2027-03-02 2027-03-02',
  ]);
  expect(writeWeeks(schedule)).toEqual(['1 2027-03-01 2027-03-07 a,b,c 2-2']);
  expect(schedule.finish).toEqual({ early: day('2027-03-02'), likely: day('2027-03-02'), late: day('2027-03-02') });
});

test('has no week and no finish without steps', () => {
  const schedule = schedulePlan([], { hoursPerWeek: 5, studyDays: [1] }, day('2027-03-01'));
  expect(schedule).toEqual({ steps: [], weeks: [], hours: [0, 0] });
});

test('property: dates never decrease and lie on study days from the start on', () => {
  fc.assert(
    fc.property(plans, paces, days, (steps, pace, start) => {
      const schedule = schedulePlan(steps, pace, start);
      expect(schedule.steps.map(({ step }) => step)).toEqual(steps);
      let previous = start;
      for (const { first, last } of schedule.steps) {
        expect(first).toBeGreaterThanOrEqual(previous);
        expect(last).toBeGreaterThanOrEqual(first);
        previous = last;
        expect(pace.studyDays).toContain(weekdayOf(first));
        expect(pace.studyDays).toContain(weekdayOf(last));
      }
      const { finish } = schedule;
      expect(finish === undefined).toBe(steps.length === 0);
      if (!finish) return;
      expect(finish.likely).toBe(previous);
      expect(finish.early).toBeLessThanOrEqual(finish.likely);
      expect(finish.likely).toBeLessThanOrEqual(finish.late);
      for (const end of [finish.early, finish.likely, finish.late]) expect(pace.studyDays).toContain(weekdayOf(end));
    }),
  );
});

test('property: no hour is lost between steps and weeks, and no week holds more than the pace', () => {
  fc.assert(
    fc.property(plans, paces, days, (steps, pace, start) => {
      const { weeks, hours } = schedulePlan(steps, pace, start);
      const total = sumHours(weeks);
      expect(hours).toEqual(sumHours(steps.map(({ topic }) => topic)));
      expect(total[0]).toBeCloseTo(hours[0], 6);
      expect(total[1]).toBeCloseTo(hours[1], 6);
      for (const week of weeks) {
        const sum = sumHours(week.parts);
        expect(week.hours).toEqual(sum);
        expect((sum[0] + sum[1]) / 2).toBeLessThanOrEqual(pace.hoursPerWeek + 1e-6);
      }
      for (const { topic } of steps) {
        const parts = weeks.flatMap((week) => week.parts.filter(({ scheduled }) => scheduled.step.topic === topic));
        expect(sumHours(parts)[0]).toBeCloseTo(topic.hours?.[0] ?? 0, 6);
        expect(parts.filter(({ isContinued }) => !isContinued)).toHaveLength(1);
      }
    }),
  );
});

test('property: weeks follow one another and hold the days of their topics', () => {
  fc.assert(
    fc.property(plans, paces, days, (steps, pace, start) => {
      const { weeks } = schedulePlan(steps, pace, start);
      weeks.forEach(({ number, first, last, parts }, index) => {
        expect(number).toBe(index + 1);
        expect(weekdayOf(last)).toBe(7);
        if (index > 0) expect(first).toBe((weeks[index - 1]?.last ?? NaN) + 1);
        expect(parts.length).toBeGreaterThan(0);
        for (const { scheduled } of parts) {
          expect(scheduled.first).toBeLessThanOrEqual(last);
          expect(scheduled.last).toBeGreaterThanOrEqual(first);
        }
      });
    }),
  );
});

test('property: a faster pace never ends later', () => {
  fc.assert(
    fc.property(plans, paces, fc.double({ min: 0, max: 40, noNaN: true }), days, (steps, pace, more, start) => {
      const slow = schedulePlan(steps, pace, start);
      const fast = schedulePlan(steps, { ...pace, hoursPerWeek: pace.hoursPerWeek + more }, start);
      slow.steps.forEach(({ first, last }, index) => {
        expect(fast.steps[index]?.first).toBeLessThanOrEqual(first);
        expect(fast.steps[index]?.last).toBeLessThanOrEqual(last);
      });
      expect(fast.finish?.late ?? 0).toBeLessThanOrEqual(slow.finish?.late ?? 0);
      expect(fast.finish?.early ?? 0).toBeLessThanOrEqual(slow.finish?.early ?? 0);
    }),
  );
});

test('property: the same input gives the same plan', () => {
  fc.assert(
    fc.property(cases, paces, days, ({ catalog, goals, done }, pace, start) => {
      const make = () =>
        schedulePlan(
          planSteps(goals, catalog, ({ id }) => done.has(id)),
          pace,
          start,
        );
      expect(make()).toEqual(make());
    }),
  );
});
