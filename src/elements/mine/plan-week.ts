import { loadCatalog } from '../../browser/load-catalog.ts';
import { isHidden } from '../../learner/mine/lookup.ts';
import { readDay, readToday } from '../../learner/plan/days.ts';
import { planSteps } from '../../learner/plan/plan-steps.ts';
import { schedulePlan, type PlanWeek } from '../../learner/plan/schedule-plan.ts';
import { isFinished } from '../../learner/progress/is-finished.ts';
import { mine } from '../../stores/mine-store.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';

/**
 * The part of the stored plan that falls into this week; undefined if there is no plan, or it begins later.
 * @throws LoadError if the catalog does not load.
 */
export async function findWeek(): Promise<PlanWeek | undefined> {
  const catalog = await loadCatalog();
  const { goals, start, hoursPerWeek, studyDays } = plan.document;
  const steps = planSteps(
    goals,
    catalog,
    (topic) => isFinished(topic, progress.document),
    (topic, key) => isHidden(mine.document, topic, key),
  );
  const today = readToday();
  const [week] = schedulePlan(steps, { hoursPerWeek, studyDays }, Math.max(readDay(start) ?? today, today)).weeks;
  return week && week.first <= today && today <= week.last ? week : undefined;
}
