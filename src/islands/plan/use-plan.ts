import { useCallback, useEffect, useMemo, useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { isHidden } from '../../learner/mine/lookup.ts';
import { readDay, readToday, type Day } from '../../learner/plan/days.ts';
import type { PlanDocument } from '../../learner/plan/document.ts';
import type { PlanGoal } from '../../learner/plan/goals.ts';
import { planSteps } from '../../learner/plan/plan-steps.ts';
import { schedulePlan, type Schedule } from '../../learner/plan/schedule-plan.ts';
import type { IsHidden } from '../../learner/plan/select-topics.ts';
import type { ProgressDocument } from '../../learner/progress/document.ts';
import { isFinished } from '../../learner/progress/is-finished.ts';
import { useDocument } from '../shared/use-document.ts';

/** What the page shows. */
export interface ShownPlan {
  readonly stored: PlanDocument;
  /** Those of the stored plan, then those that are offered to it. */
  readonly goals: readonly PlanGoal[];
  readonly progress: ProgressDocument;
  readonly isHidden: IsHidden;
  readonly schedule: Schedule;
}

/** The plan that follows from goals, pace, progress, what is hidden, and the day; it changes with each of them. */
export function usePlan(catalog: IndexedCatalog, offered: readonly PlanGoal[]): ShownPlan {
  const stored = useDocument(plan);
  const progressDocument = useDocument(progress);
  const mineDocument = useDocument(mine);
  const isHiddenNow = useCallback<IsHidden>((topic, key) => isHidden(mineDocument, topic, key), [mineDocument]);
  const today = useToday();
  // The store reads a new list at every change of the pace; the topics depend on what it says only.
  const goalText = JSON.stringify([...stored.goals, ...offered]);
  const goals = useMemo(() => JSON.parse(goalText) as readonly PlanGoal[], [goalText]);
  const steps = useMemo(
    () => planSteps(goals, catalog, (topic) => isFinished(topic, progressDocument), isHiddenNow),
    [goals, catalog, progressDocument, isHiddenNow],
  );
  // What is left cannot be learned on days that have passed.
  const start = Math.max(readDay(stored.start) ?? today, today);
  const { hoursPerWeek, studyDays } = stored;
  const schedule = useMemo(
    () => schedulePlan(steps, { hoursPerWeek, studyDays }, start),
    [steps, hoursPerWeek, studyDays, start],
  );
  return { stored, goals, progress: progressDocument, isHidden: isHiddenNow, schedule };
}

/** The day that it is where the learner is; a page that stays open over midnight notices. */
function useToday(): Day {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const update = () => setToday(readToday());
    const timer = setInterval(update, 60_000);
    // Timers of a tab in the background or of a sleeping device are late.
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return today;
}
