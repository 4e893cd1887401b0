import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { sanitizeMoment } from '../storage/foreign-document.ts';
import { EMPTY_PLAN, PLAN_VERSION, type PlanDocument } from './document.ts';
import type { PlanGoal } from './goals.ts';

/** Far more than anybody plans for; each is looked up whenever the plan is shown. */
const MOST_GOALS = 200;

/** See `ForeignFormat`. */
export function sanitizePlan(foreign: PlanDocument): PlanDocument | undefined {
  const { hoursPerWeek, studyDays, start, changed } = foreign;
  const goals = foreign.goals.flatMap(sanitizeGoal);
  if (goals.length > MOST_GOALS) return undefined;
  return {
    version: PLAN_VERSION,
    goals,
    hoursPerWeek,
    studyDays,
    ...(start !== undefined && { start }),
    changed: sanitizeMoment(changed) ?? EMPTY_PLAN.changed,
  };
}

function sanitizeGoal(goal: PlanGoal): readonly PlanGoal[] {
  const { kind, id } = goal;
  if (kind === 'topic') return isTopicId(id) ? [{ kind, id }] : [];
  if (!isId(id)) return [];
  if (kind === 'roadmap') return [{ kind, id }];
  return isId(goal.roadmap) ? [{ kind, id, roadmap: goal.roadmap }] : [];
}
