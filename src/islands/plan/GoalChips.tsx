import { useRef } from 'react';
import { flushSync } from 'react-dom';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { plan } from '../../stores/plan-store.ts';
import { addGoal, removeGoal } from '../../learner/plan/document.ts';
import { findGoal, isSameGoal, nameGoal, writeGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import type { OfferedGoals } from './use-offered-goals.ts';

interface Props {
  goals: readonly PlanGoal[];
  offer: OfferedGoals;
  catalog: IndexedCatalog;
}

/** The chosen goals, each with a button that takes it out again. */
export function GoalChips({ goals, offer, catalog }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const isOffered = (goal: PlanGoal) => offer.goals.some((other) => isSameGoal(other, goal));

  function remove(goal: PlanGoal, name: string, index: number): void {
    const isLeftOut = isOffered(goal);
    flushSync(() => (isLeftOut ? offer.leaveOut(goal) : offer.edit((stored, now) => removeGoal(stored, goal, now))));
    // The pressed button is gone; the focus goes to its neighbor, or to the field if there is none.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>('#plan-goal-input'))?.focus();
    if (isLeftOut) return;
    announce(`${name} is no goal any more.`, {
      label: 'Undo',
      run: () => plan.update((stored) => addGoal(stored, goal, Date.now())),
    });
  }

  return (
    <ul ref={list} role="list" className="plan-chips" aria-label="Goals of your plan">
      {goals.map((goal, index) => {
        const found = findGoal(goal, catalog);
        const name = found ? nameGoal(found) : goal.id;
        return (
          <li key={writeGoal(goal)} data-offered={isOffered(goal) || undefined}>
            <span className="soft">
              {found ? KIND_WORDS[goal.kind] : 'Not on this site'}
              {isOffered(goal) && ', not saved'}
            </span>
            <strong>{name}</strong>
            <button type="button" className="no-print" onClick={() => remove(goal, name, index)}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">Remove {name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What kind of goal it is, as people read it. */
export const KIND_WORDS: Readonly<Record<PlanGoal['kind'], string>> = {
  roadmap: 'Roadmap',
  section: 'Section',
  topic: 'Topic',
};
