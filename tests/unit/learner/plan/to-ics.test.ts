import fc from 'fast-check';
import ical from 'node-ical';
import { expect, test } from 'vitest';

import { indexCatalog, type CatalogTopic } from '../../../../src/catalog/catalog.ts';
import { readDay, toIsoDay } from '../../../../src/learner/plan/days.ts';
import { planSteps, type PlanStep } from '../../../../src/learner/plan/plan-steps.ts';
import { schedulePlan } from '../../../../src/learner/plan/schedule-plan.ts';
import { toIcs } from '../../../../src/learner/plan/to-ics.ts';
import { cases, days, makeTopic, paces } from './plan-fixture.ts';

const options = {
  now: Date.parse('2027-02-03T04:05:06.789Z'),
  addressOf: ({ topic }: PlanStep) => `https://waymark.example/topics/${topic.id}?a=1,2;3`,
  toPlainText: (markdown: string) => markdown.replaceAll('`', ''),
};

/** node-ical makes local dates out of days without a time. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const readEvents = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((component) => component?.type === 'VEVENT');

function scheduleOf(topics: readonly CatalogTopic[]) {
  const steps = topics.map((topic): PlanStep => ({ topic, reason: { kind: 'chosen' } }));
  return schedulePlan(steps, { hoursPerWeek: 10, studyDays: [1, 3] }, readDay('2027-03-01') ?? NaN);
}

test('another library reads every event back', () => {
  const [event] = readEvents(toIcs(scheduleOf([makeTopic('dns', [], { title: 'DNS', hours: [6, 10] })]), options));
  expect(event).toMatchObject({
    uid: 'dns@plan.waymark',
    summary: 'DNS',
    description: 'A goal of yours.\nEstimate: 6–10 hours.\nhttps://waymark.example/topics/dns?a=1,2;3',
    url: 'https://waymark.example/topics/dns?a=1,2;3',
    datetype: 'date',
    transparency: 'TRANSPARENT',
  });
  expect(event && localDay(event.start)).toBe('2027-03-01');
  // Monday and Wednesday; the end is the day after.
  expect(event?.end && localDay(event.end)).toBe('2027-03-04');
  expect(event?.dtstamp.toISOString()).toBe('2027-02-03T04:05:06.000Z');
});

test.each([
  'Commas, semicolons; colons: and "quotes"',
  "Apostrophe's \\backslash\\ end",
  'Grüße aus Ærøskøbing, 日本語 and 🧭',
  `Long ${'über alle Maßen '.repeat(20)}end`,
])('keeps the title %j and breaks no line rule', (title) => {
  const text = toIcs(scheduleOf([makeTopic('t', [], { title })]), options);
  expect(readEvents(text).map(({ summary }) => summary)).toEqual([title]);
  const lines = text.split('\r\n');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(/^[^\r\n]+$/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test('says what a topic is needed for, in plain words', () => {
  const catalog = indexCatalog({
    roadmaps: [],
    topics: [
      makeTopic('a'),
      { ...makeTopic('b'), requires: [{ topic: 'a', reason: 'A header, `Set-Cookie`; nothing else.' }] },
    ],
  });
  const steps = planSteps([{ kind: 'topic', id: 'b' }], catalog, () => false);
  const schedule = schedulePlan(steps, { hoursPerWeek: 5, studyDays: [1] }, readDay('2027-03-01') ?? NaN);
  const [event] = readEvents(toIcs(schedule, options));
  expect(event?.description).toContain('Needed for B: A header, Set-Cookie; nothing else.\n');
});

test('property: one event for each step, on its days', () => {
  fc.assert(
    fc.property(cases, paces, days, ({ catalog, goals, done }, pace, start) => {
      const schedule = schedulePlan(
        planSteps(goals, catalog, ({ id }) => done.has(id)),
        pace,
        start,
      );
      const events = readEvents(toIcs(schedule, options)).map(({ uid, start: from, end }) =>
        [uid, localDay(from), end && localDay(end)].join(' '),
      );
      expect(events).toEqual(
        schedule.steps.map(({ step, first, last }) =>
          [`${step.topic.id}@plan.waymark`, toIsoDay(first), toIsoDay(last + 1)].join(' '),
        ),
      );
    }),
    { numRuns: 40 },
  );
});
