import { useRef } from 'react';
import { flushSync } from 'react-dom';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { plan } from '../../stores/plan-store.ts';
import { addGoal, removeGoal } from '../../learner/plan/document.ts';
import { findGoal, nameGoal, writeGoal, type PlanGoal } from '../../learner/plan/goals.ts';

interface Props {
  goals: readonly PlanGoal[];
  catalog: IndexedCatalog;
}

/** The chosen goals, each with a button that takes it out again. */
export function GoalChips({ goals, catalog }: Props) {
  const list = useRef<HTMLUListElement>(null);

  function remove(goal: PlanGoal, name: string, index: number): void {
    flushSync(() => plan.update((stored) => removeGoal(stored, goal, Date.now())));
    // The pressed button is gone; the focus goes to its neighbor, or to the field if there is none.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>('#plan-goal-input'))?.focus();
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
          <li key={writeGoal(goal)}>
            <span className="soft">{found ? KIND_WORDS[goal.kind] : 'Not on this site'}</span>
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
