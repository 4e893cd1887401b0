import { formatHours } from '../../roadmap/sum-hours.ts';
import type { Hours } from '../../roadmap/types.ts';
import { formatDay, formatShortDay } from '../../words/dates.ts';
import { joinWords } from '../../words/join-words.ts';
import { toDate, toIsoDay, WEEKDAYS, type Day, type Weekday } from './days.ts';
import type { Finish } from './schedule-plan.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });
const SHORT_WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

const yearOf = (day: Day): number => toDate(day).getUTCFullYear();

const longDay = (day: Day): string => formatDay(toIsoDay(day));
const shortDay = (day: Day): string => formatShortDay(toIsoDay(day));

/** `Done between March 12 and June 30, 2027, most likely around May 4`. Years stand only where they are needed. */
export function formatFinish({ early, likely, late }: Finish): string {
  if (early === late) return `Done on ${longDay(late)}`;
  const isOneYear = yearOf(early) === yearOf(late);
  const from = isOneYear ? shortDay(early) : longDay(early);
  const middle = isOneYear ? shortDay(likely) : longDay(likely);
  return `Done between ${from} and ${longDay(late)}, most likely around ${middle}`;
}

/** `around May 4, 2027`. Days of a plan are estimates. */
export const formatAround = (day: Day): string => `around ${longDay(day)}`;

/** `March 12 to 14`, `March 29 to April 4`, `December 28 to January 3`, or one day. */
export function formatDays(first: Day, last: Day): string {
  const from = shortDay(first);
  if (first === last) return from;
  const isOneMonth = toDate(first).getUTCMonth() === toDate(last).getUTCMonth() && yearOf(first) === yearOf(last);
  return `${from} to ${isOneMonth ? toDate(last).getUTCDate() : shortDay(last)}`;
}

/** Like `formatDays`, with the year at the end: `March 12 to 14, 2027`. */
export const formatDaysOfYear = (first: Day, last: Day): string => `${formatDays(first, last)}, ${yearOf(last)}`;

/** `Fri, March 12`. */
export const formatStudyDay = (day: Day): string => `${SHORT_WEEKDAY.format(toDate(day))}, ${shortDay(day)}`;

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
  return isRow ? `${nameWeekday(first)} to ${nameWeekday(last)}` : joinWords(days.map(nameWeekday));
}

/** Hours of a part of a topic, which are seldom whole: rounded, `4–7 hours`, or `less than 1 hour`. */
export function formatRoughHours([low, high]: Hours): string {
  if (high < 0.75) return 'less than 1 hour';
  return formatHours([Math.max(1, Math.round(low)), Math.max(1, Math.round(high))]);
}
