import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { PlanStep } from '../../learner/plan/plan-steps.ts';
import type { PlanWeek, Schedule } from '../../learner/plan/schedule-plan.ts';
import { useIsPrinting } from '../shared/use-is-printing.ts';
import { setKnown } from './set-known.ts';
import { WeekItem } from './WeekItem.tsx';

/** Weeks that are shown at first, and with each press of the button. */
const PAGE = 52;

/** Weeks that are open at first. */
const OPEN = 4;

/** The timeline. Closed weeks hold no steps, and far ones wait for a button, until they are printed. */
export function PlanWeeks({ schedule: { weeks } }: { schedule: Schedule }) {
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(PAGE);
  const isPrinting = useIsPrinting();
  const visible = isPrinting ? weeks : weeks.slice(0, shown);
  const rest = Math.min(PAGE, weeks.length - visible.length);

  function showMore(): void {
    flushSync(() => setShown(shown + PAGE));
    list.current?.querySelectorAll('summary')[shown]?.focus();
  }

  function know({ topic }: PlanStep, button: HTMLElement): void {
    const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button[data-know]') ?? [])];
    const index = buttons().indexOf(button);
    flushSync(() => setKnown([topic], []));
    // The pressed button is gone with its step; the next step has moved up to its place.
    const left = buttons();
    const next = left[Math.min(index, left.length - 1)] ?? document.querySelector<HTMLElement>('#plan-result-title');
    next?.focus();
  }

  if (weeks.length === 0) return null;
  return (
    <section className="plan-timeline" aria-labelledby="plan-weeks-title">
      <h2 id="plan-weeks-title">Week by week</h2>
      <ol ref={list} role="list">
        {visible.map((week, index) => (
          <WeekItem
            key={week.number}
            week={week}
            hasYear={yearChanges(weeks, index)}
            isOpenFirst={index < OPEN}
            isPrinting={isPrinting}
            onKnow={know}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button no-print" onClick={showMore}>
          Show {rest} more of {weeks.length} weeks
        </button>
      )}
    </section>
  );
}

/** A year is named where it begins. */
function yearChanges(weeks: readonly PlanWeek[], index: number): boolean {
  const [week, before] = [weeks[index], weeks[index - 1]];
  return !week || !before || yearOf(week) !== yearOf(before);
}

const yearOf = ({ last }: PlanWeek): number => new Date(last * 86_400_000).getUTCFullYear();
