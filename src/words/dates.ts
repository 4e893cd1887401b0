/**
 * How the site writes dates. There are two forms, both in the language of the pages, American English:
 *
 * - long, `November 21, 2026`, wherever a date stands by itself;
 * - short, `November 21`, where the text around it says the year, or where the year is the current one.
 *
 * And there are two kinds of date. A calendar day, `2026-11-21`, is a date that somebody wrote down: it is the same all
 * over the world, so it is read and written in UTC. A moment, in milliseconds since 1970, is when something happened in
 * a browser: it falls on the day that the visitor's own calendar had then.
 */
const LONG = { dateStyle: 'long' } as const;
const SHORT = { month: 'long', day: 'numeric' } as const;

const makeFormat = (form: typeof LONG | typeof SHORT, timeZone: string | undefined) =>
  new Intl.DateTimeFormat('en-US', timeZone === undefined ? form : { ...form, timeZone });

const LONG_DAY = makeFormat(LONG, 'UTC');
const SHORT_DAY = makeFormat(SHORT, 'UTC');

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The calendar day `2026-11-21` as `November 21, 2026`. */
export const formatDay = (day: string): string => LONG_DAY.format(toDate(day));

/** The calendar day `2026-11-21` as `November 21`. */
export const formatShortDay = (day: string): string => SHORT_DAY.format(toDate(day));

/** Settings of `formatMoment`. */
export interface MomentOptions {
  /** The current moment: a date of this year then has the short form. Without it, every date has the long one. */
  readonly now?: number | undefined;
  /** The visitor's own, unless it is given, as in tests. */
  readonly timeZone?: string | undefined;
}

/**
 * The day of a moment on the visitor's calendar: `November 21, 2026`. Files from elsewhere may hold moments that no
 * date can: `an unknown day`.
 */
export function formatMoment(moment: number, { now, timeZone }: MomentOptions = {}): string {
  if (toIsoMoment(moment) === undefined) return 'an unknown day';
  const long = makeFormat(LONG, timeZone);
  const isThisYear = now !== undefined && yearIn(long, moment) === yearIn(long, now);
  return (isThisYear ? makeFormat(SHORT, timeZone) : long).format(moment);
}

const yearIn = (format: Intl.DateTimeFormat, moment: number): string | undefined =>
  format.formatToParts(moment).find(({ type }) => type === 'year')?.value;

/** A moment for the attribute `datetime` of `<time>`, such as `2026-11-21T12:00:00.000Z`; undefined if no date holds it. */
export function toIsoMoment(moment: number): string | undefined {
  const date = new Date(moment);
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString();
}
