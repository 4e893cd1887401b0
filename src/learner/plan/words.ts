import { formatHours } from '../../roadmap/sum-hours.ts';
import type { Hours } from '../../roadmap/types.ts';
import { toDate, WEEKDAYS, type Day, type Weekday } from './days.ts';
import type { Finish } from './schedule-plan.ts';

const makeFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });

const LONG_DAY = makeFormat({ dateStyle: 'long' });
const MONTH_DAY = makeFormat({ month: 'long', day: 'numeric' });
const SHORT_DAY = makeFormat({ month: 'short', day: 'numeric' });
const WEEKDAY = makeFormat({ weekday: 'long' });
const SHORT_WEEKDAY = makeFormat({ weekday: 'short' });
const AND = new Intl.ListFormat('en-US', { type: 'conjunction' });

const yearOf = (day: Day): number => toDate(day).getUTCFullYear();

/** `March 12, 2027`. */
export const formatDay = (day: Day): string => LONG_DAY.format(toDate(day));

/** `Done between March 12 and June 30, 2027, most likely around May 4`. Years stand only where they are needed. */
export function formatFinish({ early, likely, late }: Finish): string {
  if (early === late) return `Done on ${formatDay(late)}`;
  const isOneYear = yearOf(early) === yearOf(late);
  const from = isOneYear ? MONTH_DAY.format(toDate(early)) : formatDay(early);
  const middle = isOneYear ? MONTH_DAY.format(toDate(likely)) : formatDay(likely);
  return `Done between ${from} and ${formatDay(late)}, most likely around ${middle}`;
}

/** `March 12 to 14`, `March 29 to April 4`, `December 28 to January 3`, or one day. */
export function formatDays(first: Day, last: Day): string {
  const from = MONTH_DAY.format(toDate(first));
  if (first === last) return from;
  const isOneMonth = toDate(first).getUTCMonth() === toDate(last).getUTCMonth() && yearOf(first) === yearOf(last);
  return `${from} to ${isOneMonth ? toDate(last).getUTCDate() : MONTH_DAY.format(toDate(last))}`;
}

/** Like `formatDays`, with the year at the end: `March 12 to 14, 2027`. */
export const formatDaysOfYear = (first: Day, last: Day): string => `${formatDays(first, last)}, ${yearOf(last)}`;

/** `Fri, Mar 12`. */
export const formatShortDay = (day: Day): string =>
  `${SHORT_WEEKDAY.format(toDate(day))}, ${SHORT_DAY.format(toDate(day))}`;

// Some day of each weekday is enough to ask for its name; days 4 to 10 are a Monday to a Sunday.
const sampleOf = (weekday: Weekday): Date => toDate(3 + weekday);

/** `Monday`. */
export const nameWeekday = (weekday: Weekday): string => WEEKDAY.format(sampleOf(weekday));

/** `Mon`. */
export const nameWeekdayShort = (weekday: Weekday): string => SHORT_WEEKDAY.format(sampleOf(weekday));

/** `every day`, `Monday to Friday`, or `Monday, Wednesday, and Sunday`. `days` ascend. */
export function formatWeekdays(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return 'every day';
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  const isRow = days.length > 2 && last - first === days.length - 1;
  return isRow ? `${nameWeekday(first)} to ${nameWeekday(last)}` : AND.format(days.map(nameWeekday));
}

/** Hours of a part of a topic, which are seldom whole: rounded, `4–7 hours`, or `less than 1 hour`. */
export function formatRoughHours([low, high]: Hours): string {
  if (high < 0.75) return 'less than 1 hour';
  return formatHours([Math.max(1, Math.round(low)), Math.max(1, Math.round(high))]);
}
