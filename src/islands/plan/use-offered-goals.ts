import { useEffect, useMemo, useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { plan } from '../../stores/plan-store.ts';
import { addGoals, hasGoal, type PlanDocument } from '../../learner/plan/document.ts';
import { findGoal, isSameGoal, nameGoal, readGoal, writeGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import { cleanLine } from '../../markup/clean-text.ts';
import { sentence } from '../../words/sentence.ts';
import { useDocument } from '../shared/use-document.ts';

/** Changes the stored plan at a moment, in milliseconds since 1970. */
export type EditPlan = (change: (stored: PlanDocument, now: number) => PlanDocument) => void;

/** The goals that the address of the page brings to a plan. */
export interface OfferedGoals {
  /** Those that the stored plan does not have. */
  readonly goals: readonly PlanGoal[];
  /** Every change of the plan goes through here: whoever changes what they see keeps the offered goals with it. */
  readonly edit: EditPlan;
  readonly leaveOut: (goal: PlanGoal) => void;
}

/** How many goals of an address are looked at: anybody can make a link with thousands. */
const MOST_GOALS = 20;

/**
 * Goals of the address are shown as a part of the plan, and stored only once the visitor keeps or changes it: a link
 * may come from anybody. They stand in the address as long as they are neither kept nor left out.
 */
export function useOfferedGoals(catalog: IndexedCatalog): OfferedGoals {
  const stored = useDocument(plan);
  const [linked] = useState(() => readAddress(catalog));
  const [offered, setOffered] = useState(() => linked.goals.filter((goal) => !hasGoal(plan.document, goal)));
  const goals = useMemo(() => offered.filter((goal) => !hasGoal(stored, goal)), [offered, stored]);

  useEffect(() => {
    for (const name of linked.unknown) {
      announce(sentence`The link names the goal "${cleanLine(name, 60)}", which this site does not have.`);
    }
  }, [linked]);
  useEffect(() => writeAddress(goals), [goals]);

  function leaveOut(goal: PlanGoal): void {
    setOffered(offered.filter((other) => !isSameGoal(other, goal)));
    const found = findGoal(goal, catalog);
    announce(sentence`${found ? nameGoal(found) : goal.id} is left out.`, {
      label: 'Undo',
      run: () => setOffered((left) => [...left, goal]),
    });
  }

  function edit(change: Parameters<EditPlan>[0]): void {
    const now = Date.now();
    plan.update((newest) => change(addGoals(newest, goals, now), now));
    setOffered([]);
  }

  return { goals, edit, leaveOut };
}

function readAddress(catalog: IndexedCatalog): {
  readonly goals: readonly PlanGoal[];
  readonly unknown: readonly string[];
} {
  const names = new Set(new URLSearchParams(location.search).getAll('goal').slice(0, MOST_GOALS));
  const found = [...names].map((name) => {
    const goal = readGoal(name);
    return { name, goal: goal && findGoal(goal, catalog)?.goal };
  });
  return {
    goals: found.flatMap(({ goal }) => goal ?? []),
    unknown: found.flatMap(({ name, goal }) => (goal ? [] : [name])),
  };
}

/** Goals have names without signs that an address would have to encode. */
function writeAddress(goals: readonly PlanGoal[]): void {
  const address = new URL(location.href);
  address.searchParams.delete('goal');
  const names = goals.map((goal) => `goal=${writeGoal(goal)}`);
  address.search = [address.search.slice(1), ...names].filter(Boolean).join('&');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
