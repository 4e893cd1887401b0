import { formatDay } from '../../words/dates.ts';
import { plural } from '../../words/plural.ts';
import { isMoment, type DocumentFormat } from '../storage/document-format.ts';
import { readDay, toIsoDay, WEEKDAYS, type Weekday } from './days.ts';
import { isGoal, isSameGoal, writeGoal, type PlanGoal } from './goals.ts';
import { formatWeekdays } from './words.ts';

export const PLAN_VERSION = 1;

/** Hours a week that a plan may have. */
export const MIN_HOURS = 1;
export const MAX_HOURS = 80;

/**
 * What a learner's plan is made from; stored in the browser under the key `waymark.plan`, as JSON.
 * The plan itself is worked out anew from it, the progress and the catalog whenever it is shown.
 */
export interface PlanDocument {
  readonly version: typeof PLAN_VERSION;
  /** In the order in which they were chosen, none twice. */
  readonly goals: readonly PlanGoal[];
  /** From 1 to 80. */
  readonly hoursPerWeek: number;
  /** The days of the week to learn on, ascending, at least one. */
  readonly studyDays: readonly Weekday[];
  /** `2027-03-12`, the first day of the plan; absent means that it starts on the day on which it is looked at. */
  readonly start?: string;
  /** When the document was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

export const EMPTY_PLAN: PlanDocument = {
  version: PLAN_VERSION,
  goals: [],
  hoursPerWeek: 10,
  studyDays: [1, 2, 3, 4, 5],
  changed: 0,
};

/** A plan with `change` in it, newer than before even if the clock was set back. */
export const changePlan = (plan: PlanDocument, change: Partial<PlanDocument>, now: number): PlanDocument => ({
  ...plan,
  ...change,
  changed: Math.max(now, plan.changed + 1),
});

export const hasGoal = (plan: PlanDocument, goal: PlanGoal): boolean =>
  plan.goals.some((other) => isSameGoal(other, goal));

/** A plan with one more goal, unless it has it already. */
export const addGoal = (plan: PlanDocument, goal: PlanGoal, now: number): PlanDocument =>
  hasGoal(plan, goal) ? plan : changePlan(plan, { goals: [...plan.goals, goal] }, now);

/** A plan with more goals, in their order, without those that it has already. */
export const addGoals = (plan: PlanDocument, goals: readonly PlanGoal[], now: number): PlanDocument =>
  goals.reduce((result, goal) => addGoal(result, goal, now), plan);

export function removeGoal(plan: PlanDocument, goal: PlanGoal, now: number): PlanDocument {
  return changePlan(plan, { goals: plan.goals.filter((other) => !isSameGoal(other, goal)) }, now);
}

/** A plan that starts on a day such as `2027-03-12`, or, with undefined, on the day on which it is looked at. */
export function setStart(plan: PlanDocument, start: string | undefined, now: number): PlanDocument {
  const { start: before, ...rest } = plan;
  return before === start ? plan : changePlan(rest, start === undefined ? {} : { start }, now);
}

/** Whether a value can be the hours a week of a plan. */
export const isPaceHours = (value: unknown): value is number =>
  typeof value === 'number' && value >= MIN_HOURS && value <= MAX_HOURS;

/** Broken goals are left out; a broken pace becomes the one that a new plan has. */
function read(value: Readonly<Record<string, unknown>>): PlanDocument | undefined {
  if (!Array.isArray(value['goals'])) return undefined;
  const { start, ...rest } = value;
  const goals = new Map(value['goals'].filter(isGoal).map((goal) => [writeGoal(goal), goal]));
  const hours = value['hoursPerWeek'];
  const changed = value['changed'];
  return {
    ...rest,
    version: PLAN_VERSION,
    goals: [...goals.values()],
    hoursPerWeek: isPaceHours(hours) ? hours : EMPTY_PLAN.hoursPerWeek,
    studyDays: readStudyDays(value['studyDays']),
    ...(typeof start === 'string' && readDay(start) !== undefined && { start }),
    changed: isMoment(changed) ? changed : EMPTY_PLAN.changed,
  };
}

function readStudyDays(value: unknown): readonly Weekday[] {
  const days = Array.isArray(value) ? WEEKDAYS.filter((day) => value.includes(day)) : [];
  return days.length > 0 ? days : EMPTY_PLAN.studyDays;
}

/**
 * The newer of two plans as a whole, because goals and pace belong together.
 * Of two from the same moment, the one whose text sorts last counts, so that the order of the arguments is no matter.
 */
export function mergePlans(first: PlanDocument, second: PlanDocument): PlanDocument {
  if (first.changed !== second.changed) return first.changed > second.changed ? first : second;
  return writeSorted(first) >= writeSorted(second) ? first : second;
}

/** JSON with the keys of every object in order, so that equal documents have equal texts. */
function writeSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeSorted).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${writeSorted(field)}`);
  return `{${pairs.sort().join()}}`;
}

function describeChanges(before: PlanDocument, after: PlanDocument): readonly string[] {
  const added = countOthers(after.goals, before.goals);
  const removed = countOthers(before.goals, after.goals);
  const days = formatWeekdays(after.studyDays);
  return [
    ...(added > 0 ? [`${plural(added, 'goal is', 'goals are')} added to your plan`] : []),
    ...(removed > 0 ? [`${plural(removed, 'goal is', 'goals are')} removed from your plan`] : []),
    ...(before.hoursPerWeek === after.hoursPerWeek
      ? []
      : [`your pace becomes ${plural(after.hoursPerWeek, 'hour')} a week instead of ${before.hoursPerWeek}`]),
    ...(formatWeekdays(before.studyDays) === days ? [] : [`your study days become ${days}`]),
    ...(before.start === after.start ? [] : [`your plan starts ${formatStart(after.start)}`]),
  ];
}

function formatStart(start: string | undefined): string {
  const day = readDay(start);
  return day === undefined ? 'on the day on which you look at it' : `on ${formatDay(toIsoDay(day))}`;
}

function countOthers(goals: readonly PlanGoal[], known: readonly PlanGoal[]): number {
  const names = new Set(known.map(writeGoal));
  return goals.filter((goal) => !names.has(writeGoal(goal))).length;
}

export const PLAN_FORMAT: DocumentFormat<PlanDocument> = {
  name: 'plan',
  version: PLAN_VERSION,
  empty: EMPTY_PLAN,
  read,
  merge: mergePlans,
  describeChanges,
};
