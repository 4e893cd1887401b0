import { sumHours } from '../../roadmap/sum-hours.ts';
import type { Hours } from '../../roadmap/types.ts';
import { mondayOf, weekdayOf, type Day, type Weekday } from './days.ts';
import type { PlanStep } from './plan-steps.ts';

/** How much a learner learns and when. */
export interface Pace {
  /** More than 0. */
  readonly hoursPerWeek: number;
  /** Ascending, at least one. */
  readonly studyDays: readonly Weekday[];
}

/** A topic with the days that it takes at the middle of its range of hours. */
export interface ScheduledStep {
  readonly step: PlanStep;
  readonly first: Day;
  readonly last: Day;
}

/** What of a topic falls into one week. */
export interface WeekPart {
  readonly scheduled: ScheduledStep;
  readonly hours: Hours;
  /** Whether the topic was begun in an earlier week. */
  readonly isContinued: boolean;
}

export interface PlanWeek {
  /** From 1 on. */
  readonly number: number;
  /** Monday, or the start of the plan. */
  readonly first: Day;
  /** Sunday. */
  readonly last: Day;
  readonly parts: readonly WeekPart[];
  readonly hours: Hours;
}

/** The days on which a plan may end. */
export interface Finish {
  /** If every topic takes its low number of hours. */
  readonly early: Day;
  /** If every topic takes the middle of its range. */
  readonly likely: Day;
  /** If every topic takes its high number of hours. */
  readonly late: Day;
}

export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly weeks: readonly PlanWeek[];
  readonly hours: Hours;
  /** Absent if there is nothing to learn. */
  readonly finish?: Finish;
}

/** Sums of decimal numbers miss whole numbers by a little; this much of a study day is nothing. */
const TOLERANCE = 1e-9;

/**
 * Spreads steps over the calendar, one after the other, at the middle of their ranges of hours.
 *
 * Each study day holds the same share of the hours of a week. Time is counted in such days from the start: the study
 * day `k` runs from `k` to `k + 1`, and a topic from `from` to `to`. So no sum of dates can go wrong, and a quicker
 * pace can only make every number smaller. A first week that begins late has fewer days and so fewer hours.
 */
export function schedulePlan(steps: readonly PlanStep[], pace: Pace, start: Day): Schedule {
  const calendar = makeCalendar(pace, start);
  const spans = listSpans(steps, pace);
  const scheduled = steps.map((step, index): ScheduledStep => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    return { step, first: calendar.dayOf(firstIndex(from, to)), last: calendar.dayOf(lastIndex(from, to)) };
  });
  const hours = sumHours(steps.map(({ topic }) => topic));
  const likely = scheduled.at(-1)?.last;
  return {
    steps: scheduled,
    weeks: listWeeks(scheduled, spans, calendar),
    hours,
    ...(likely !== undefined && {
      finish: {
        early: calendar.dayOf(lastIndex(0, toStudyDays(hours[0], pace))),
        likely,
        late: calendar.dayOf(lastIndex(0, toStudyDays(hours[1], pace))),
      },
    }),
  };
}

/** A stretch of study time, counted in study days from the start. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Calendar {
  readonly start: Day;
  /** The date of the study day with this index. */
  readonly dayOf: (index: number) => Day;
  /** The week, from 0 on, that the study day with this index is in. */
  readonly weekOf: (index: number) => number;
  /** The index of the first study day of a week. */
  readonly indexOf: (week: number) => number;
}

function makeCalendar({ studyDays }: Pace, start: Day): Calendar {
  const perWeek = studyDays.length;
  const missed = studyDays.filter((day) => day < weekdayOf(start)).length;
  const monday = mondayOf(start);
  // A week without a study day left is none of the plan.
  const skipped = missed === perWeek ? 1 : 0;
  return {
    start: skipped === 0 ? start : monday + 7,
    dayOf: (index) => {
      const place = index + missed;
      return monday + 7 * Math.floor(place / perWeek) + (studyDays[place % perWeek] ?? 1) - 1;
    },
    weekOf: (index) => Math.floor((index + missed) / perWeek) - skipped,
    indexOf: (week) => Math.max(0, (week + skipped) * perWeek - missed),
  };
}

/** Of a draft, whose hours nobody has estimated. */
const NO_TIME: Hours = [0, 0];

const toStudyDays = (hours: number, { hoursPerWeek, studyDays }: Pace): number =>
  (hours * studyDays.length) / hoursPerWeek;

/** The first study day of a span. What takes no time, such as a draft, is on the day on which the step before ends. */
const firstIndex = (from: number, to: number): number =>
  to > from ? Math.floor(from + TOLERANCE) : Math.max(0, Math.ceil(from - TOLERANCE) - 1);

/** The last study day of a span; not before its first one, however short it is. */
const lastIndex = (from: number, to: number): number => Math.max(firstIndex(from, to), Math.ceil(to - TOLERANCE) - 1);

function listSpans(steps: readonly PlanStep[], pace: Pace): readonly Span[] {
  let sum = 0;
  return steps.map(({ topic: { hours = NO_TIME } }) => {
    const from = toStudyDays(sum, pace);
    sum += (hours[0] + hours[1]) / 2;
    return { from, to: toStudyDays(sum, pace) };
  });
}

function listWeeks(steps: readonly ScheduledStep[], spans: readonly Span[], calendar: Calendar): readonly PlanWeek[] {
  const parts: WeekPart[][] = [];
  steps.forEach((scheduled, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const begin = calendar.weekOf(firstIndex(from, to));
    const end = calendar.weekOf(lastIndex(from, to));
    for (let week = begin; week <= end; week += 1) {
      // The ends take what the tolerance moved, so that no hour is lost between two weeks.
      const partFrom = week === begin ? from : calendar.indexOf(week);
      const partTo = week === end ? to : calendar.indexOf(week + 1);
      const share = to > from ? (partTo - partFrom) / (to - from) : 1;
      const [low, high] = scheduled.step.topic.hours ?? NO_TIME;
      (parts[week] ??= []).push({ scheduled, hours: [low * share, high * share], isContinued: week > begin });
    }
  });
  const monday = mondayOf(calendar.start);
  return parts.map((inWeek, week) => ({
    number: week + 1,
    first: Math.max(calendar.start, monday + 7 * week),
    last: monday + 7 * week + 6,
    parts: inWeek,
    hours: sumHours(inWeek),
  }));
}
