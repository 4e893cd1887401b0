/**
 * A calendar day as the number of days since January 1, 1970. Plain numbers have no time zone and no daylight saving,
 * so that adding days is adding.
 */
export type Day = number;

/** A day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

const MS_PER_DAY = 86_400_000;

/** The days that a plan may start on. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

/** `2027-03-12` as a day; undefined if there is no such day between the years 2000 and 2199. */
export function readDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  if (text < FIRST_DAY || text > LAST_DAY) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  // Some engines read February 30 as a day in March.
  return Number.isInteger(day) && toIsoDay(day) === text ? day : undefined;
}

/** The day that it is where the learner is. */
export function readToday(): Day {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;
}

/** A day as `2027-03-12`. */
export const toIsoDay = (day: Day): string => toDate(day).toISOString().slice(0, 10);

/** Midnight in UTC at the start of a day, for formatting with the time zone UTC. */
export const toDate = (day: Day): Date => new Date(day * MS_PER_DAY);

/** January 1, 1970 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The Monday of the week that a day is in. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;
