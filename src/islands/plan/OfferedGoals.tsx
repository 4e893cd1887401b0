import { announce } from '../../browser/announce.ts';
import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { findGoal, nameGoal } from '../../learner/plan/goals.ts';
import { joinWords } from '../../words/join-words.ts';
import { pickForm } from '../../words/plural.ts';
import type { OfferedGoals as Offer } from './use-offered-goals.ts';

interface Props {
  offer: Offer;
  catalog: IndexedCatalog;
}

/** Says which goals came with the address and are not stored, with a button that keeps them. */
export function OfferedGoals({ offer: { goals, edit }, catalog }: Props) {
  const names = goals.flatMap((goal) => {
    const found = findGoal(goal, catalog);
    return found ? [nameGoal(found)] : [];
  });
  if (names.length === 0) return null;
  const list = joinWords(names);

  function keep(): void {
    edit((stored) => stored);
    // The pressed button is gone.
    document.querySelector<HTMLElement>('#plan-goals-title')?.focus();
    announce(`${list} ${pickForm(names.length, 'is now a goal', 'are now goals')} of your plan.`);
  }

  return (
    <div className="plan-offer no-print">
      <p>
        <strong>{list}</strong> came with the link and {pickForm(names.length, 'is', 'are')} not saved yet. Keep{' '}
        {pickForm(names.length, 'it', 'them')}, or change anything below, and your browser remembers the plan.
      </p>
      <button type="button" className="button" data-tone="accent" onClick={keep}>
        {pickForm(names.length, 'Keep this goal', 'Keep these goals')}
      </button>
    </div>
  );
}
