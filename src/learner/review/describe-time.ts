const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

const count = (amount: number, unit: string): string => `${amount} ${amount === 1 ? unit : `${unit}s`}`;

/** A span of milliseconds in one number: `10 minutes`, `4 days`, `3 months`, `1.5 years`. */
export function describeSpan(span: number): string {
  // The limits lie where rounding would reach the next unit.
  if (span < HOUR - MINUTE / 2) return count(Math.max(1, Math.round(span / MINUTE)), 'minute');
  if (span < DAY - HOUR / 2) return count(Math.round(span / HOUR), 'hour');
  if (span < 2 * MONTH) return count(Math.round(span / DAY), 'day');
  if (span < 1.5 * YEAR) return count(Math.round(span / MONTH), 'month');
  return count(Math.round((span / YEAR) * 10) / 10, 'year');
}

/** A moment to come as people say it: `in 10 minutes`, or `in 4 days, on November 25`, in the learner's time zone. */
export function describeMoment(moment: number, now: number, timeZone?: string): string {
  const span = `in ${describeSpan(moment - now)}`;
  if (moment - now < DAY - HOUR / 2) return span;
  const isFar = moment - now > 300 * DAY;
  const format = new Intl.DateTimeFormat('en-US', {
    month: 'long',
    day: 'numeric',
    ...(isFar && { year: 'numeric' }),
    ...(timeZone !== undefined && { timeZone }),
  });
  return `${span}, on ${format.format(moment)}`;
}
