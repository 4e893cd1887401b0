import { formatMoment } from '../../words/dates.ts';
import { plural } from '../../words/plural.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** A span of milliseconds in one number: `10 minutes`, `4 days`, `3 months`, `1.5 years`. */
export function describeSpan(span: number): string {
  // The limits lie where rounding would reach the next unit.
  if (span < HOUR - MINUTE / 2) return plural(Math.max(1, Math.round(span / MINUTE)), 'minute');
  if (span < DAY - HOUR / 2) return plural(Math.round(span / HOUR), 'hour');
  if (span < 2 * MONTH) return plural(Math.round(span / DAY), 'day');
  if (span < 1.5 * YEAR) return plural(Math.round(span / MONTH), 'month');
  return plural(Math.round((span / YEAR) * 10) / 10, 'year');
}

/** A moment to come as people say it: `in 10 minutes`, or `in 4 days, on November 25`, in the learner's time zone. */
export function describeMoment(moment: number, now: number, timeZone?: string): string {
  const span = `in ${describeSpan(moment - now)}`;
  if (moment - now < DAY - HOUR / 2) return span;
  return `${span}, on ${formatMoment(moment, { now, timeZone })}`;
}
