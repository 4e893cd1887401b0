import ICAL from 'ical.js';

import { formatHours } from '../../roadmap/sum-hours.ts';
import { toIsoDay } from './days.ts';
import type { PlanStep } from './plan-steps.ts';
import { writeReason } from './reason-words.ts';
import type { Schedule, ScheduledStep } from './schedule-plan.ts';

/** What a calendar file needs beside the schedule. */
export interface IcsOptions {
  /** When the file is made, in milliseconds since 1970. */
  readonly now: number;
  /** The absolute address of a step's topic. */
  readonly addressOf: (step: PlanStep) => string;
  /** The words of one line of Markdown. */
  readonly toPlainText: (markdown: string) => string;
}

// The library counts 75 bytes without the space that begins each further line; RFC 5545 (3.1) counts it.
ICAL.foldLength = 74;

/**
 * A schedule as an iCalendar file (RFC 5545): one event per topic, over all of its days.
 * A topic has the same UID in every file, so that a calendar replaces what an earlier plan said.
 * The library escapes, folds and ends the lines; it is given jCal (RFC 7265).
 */
export function toIcs(schedule: Schedule, options: IcsOptions): string {
  const calendar = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Waymark//Learning plan//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['x-wr-calname', {}, 'text', 'Learning plan'],
    ],
    schedule.steps.map((scheduled) => makeEvent(scheduled, options)),
  ];
  return ICAL.stringify(calendar);
}

function makeEvent({ step, first, last }: ScheduledStep, { now, addressOf, toPlainText }: IcsOptions) {
  const { topic, reason } = step;
  const address = addressOf(step);
  const description = [
    toPlainText(writeReason(reason)),
    topic.hours ? `Estimate: ${formatHours(topic.hours)}.` : 'A draft, without an estimate.',
    address,
  ].join('\n');
  return [
    'vevent',
    [
      ['uid', {}, 'text', `${topic.id}@plan.waymark`],
      ['dtstamp', {}, 'date-time', `${new Date(now).toISOString().slice(0, 19)}Z`],
      ['dtstart', {}, 'date', toIsoDay(first)],
      // The end is the first day that is free again.
      ['dtend', {}, 'date', toIsoDay(last + 1)],
      ['summary', {}, 'text', topic.title],
      ['description', {}, 'text', description],
      ['url', {}, 'uri', address],
      // An hour or two of learning leaves the rest of the day free.
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ];
}
