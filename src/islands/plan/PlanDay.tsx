import { toIsoDay, type Day } from '../../learner/plan/days.ts';
import { formatStudyDay } from '../../learner/plan/words.ts';
import { formatDay } from '../../words/dates.ts';

interface Props {
  day: Day;
  /** Whether the date stands by itself, with its year and without its weekday. */
  isLong?: boolean;
}

/** A day of the plan: `Fri, March 12`, or `March 12, 2027`. */
export const PlanDay = ({ day, isLong = false }: Props) => (
  <time dateTime={toIsoDay(day)}>{isLong ? formatDay(toIsoDay(day)) : formatStudyDay(day)}</time>
);
