import { useEffect } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { addGoal } from '../../learner/plan/document.ts';
import { findGoal, nameGoal, readGoal } from '../../learner/plan/goals.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { cleanLine } from '../../markup/clean-text.ts';
import { sentence } from '../../words/sentence.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { GoalChips } from './GoalChips.tsx';
import { GoalPicker } from './GoalPicker.tsx';
import { KnownTopics } from './KnownTopics.tsx';
import { PaceForm } from './PaceForm.tsx';
import { PlanResult } from './PlanResult.tsx';
import { PlanWeeks } from './PlanWeeks.tsx';
import { RoadmapButtons } from './RoadmapButtons.tsx';
import { usePlan } from './use-plan.ts';

/** The page `/plan`: goals, pace and what is known above and beside the plan that follows from them. */
export function PlanPage() {
  return <CatalogGate>{(catalog) => <Plan catalog={catalog} />}</CatalogGate>;
}

function Plan({ catalog }: { catalog: IndexedCatalog }) {
  const shown = usePlan(catalog);
  useEffect(() => adoptGoals(catalog), [catalog]);
  const problem = plan.problem ?? progress.problem;
  const hasGoals = shown.goals.length > 0;
  return (
    <div className="plan">
      <section className="plan-goals" aria-labelledby="plan-goals-title">
        {problem && <p className="plan-problem">{PROBLEM_TEXTS[problem]}</p>}
        <h2 id="plan-goals-title" tabIndex={-1}>
          {hasGoals ? 'Your goals' : 'What do you want to learn?'}
        </h2>
        {hasGoals ? (
          <GoalChips goals={shown.goals} catalog={catalog} />
        ) : (
          <RoadmapButtons roadmaps={catalog.roadmaps} />
        )}
        <GoalPicker catalog={catalog} chosen={shown.goals} />
        {shown.goals.some(({ kind }) => kind !== 'topic') && (
          <p className="plan-hint no-print">
            Of a roadmap or a section, topics that you hid or that are marked as alternative or not to start with come
            in only if something needs them. Add them one by one if you like.
          </p>
        )}
      </section>
      {hasGoals && (
        <>
          <PlanResult shown={shown} catalog={catalog} />
          <div className="plan-settings no-print">
            <PaceForm stored={shown.stored} />
            <KnownTopics
              goals={shown.goals}
              catalog={catalog}
              progress={shown.progress}
              isHidden={shown.isHidden}
              left={shown.schedule}
            />
          </div>
          <PlanWeeks schedule={shown.schedule} />
        </>
      )}
    </div>
  );
}

/** How many goals of an address are looked at: anybody can make a link with thousands. */
const MOST_GOALS = 20;

/** Adds the goals that the address names, once: they leave the address, so that reloading does not bring them back. */
function adoptGoals(catalog: IndexedCatalog): void {
  const address = new URL(location.href);
  const names = address.searchParams.getAll('goal').slice(0, MOST_GOALS);
  if (names.length === 0) return;
  address.searchParams.delete('goal');
  history.replaceState(history.state, '', address);
  for (const name of names) {
    const goal = readGoal(name);
    const found = goal && findGoal(goal, catalog);
    if (!found) {
      announce(
        sentence`The link names the goal "${cleanLine(name, 60)}", which this site does not have. Your plan stays as it is.`,
      );
    } else if (plan.document !== addGoal(plan.document, found.goal, 0)) {
      plan.update((stored) => addGoal(stored, found.goal, Date.now()));
      announce(`${nameGoal(found)} is now a goal of your plan.`);
    }
  }
}
