import { useEffect, useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { saveFile } from '../../browser/save-file.ts';
import { findMilestone } from '../../learner/plan/find-milestone.ts';
import { findGoal, nameGoal, writeGoal } from '../../learner/plan/goals.ts';
import type { PlanStep } from '../../learner/plan/plan-steps.ts';
import { toPlanMarkdown } from '../../learner/plan/to-markdown.ts';
import { formatAround, formatFinish, formatWeekdays } from '../../learner/plan/words.ts';
import { formatHours } from '../../roadmap/sum-hours.ts';
import { graphPath } from '../../urls/paths.ts';
import { joinWords } from '../../words/join-words.ts';
import { pickForm, plural } from '../../words/plural.ts';
import { stepPath } from './step-path.ts';
import type { ShownPlan } from './use-plan.ts';
import { PlanDay } from './PlanDay.tsx';

interface Props {
  shown: ShownPlan;
  catalog: IndexedCatalog;
}

/** How long a plan has to stay as it is before screen readers hear of it, in ms. */
const CALM = 900;

/** When the plan ends, what it counts with, and the files that it can be taken away in. */
export function PlanResult({ shown, catalog }: Props) {
  const { schedule, stored, goals } = shown;
  const names = goals.flatMap((goal) => {
    const found = findGoal(goal, catalog);
    return found ? [nameGoal(found)] : [];
  });
  const [firstStep] = schedule.steps;
  const needed = schedule.steps.filter(({ step }) => step.reason.kind === 'needed').length;
  const milestone = findMilestone(schedule, goals, catalog);
  const end = schedule.finish ? formatFinish(schedule.finish) : 'Nothing is left to learn for these goals';
  // The next thing that a learner can build is nearer than the end, and so it comes first.
  const headline = milestone ? `${milestone.title}: ${formatAround(milestone.day)}` : end;
  return (
    <section className="plan-result" aria-labelledby="plan-result-title">
      <h2 id="plan-result-title" tabIndex={-1}>
        {keepDatesWhole(headline)}
      </h2>
      {milestone && (
        <p>
          Your next milestone, after {plural(milestone.topics, 'topic')} and {formatHours(milestone.hours)}.
        </p>
      )}
      <CalmStatus text={milestone ? `${headline}. ${end}` : headline} />
      {firstStep ? (
        <p>
          {milestone && <strong>{keepDatesWhole(end)}. </strong>}
          {plural(schedule.steps.length, 'topic')} for {joinWords(names)}
          {needed > 0 && ` (${needed} of them only because others need ${pickForm(needed, 'it', 'them')})`},{' '}
          {formatHours(schedule.hours)} in all, at {formatHours([stored.hoursPerWeek, stored.hoursPerWeek])} a week (
          {formatWeekdays(stored.studyDays)}) from <PlanDay day={firstStep.first} isLong />.
        </p>
      ) : (
        <p>Every topic on the way is done, skipped or hidden. Add another goal when you feel like it.</p>
      )}
      <p className="soft">
        All times are estimates, and the days count with the middle of each range. Take the time that you need; the plan
        follows.
      </p>
      {firstStep && (
        <div className="plan-actions no-print">
          <button type="button" className="button" onClick={() => void saveCalendar(shown)}>
            Calendar file (.ics)
          </button>
          <button type="button" className="button" onClick={() => saveMarkdown(shown, names)}>
            Markdown
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
          {listDrawings(shown).map(({ id, briefTitle, href }) => (
            <a key={id} className="button" href={href}>
              Show in the graph ({briefTitle})
            </a>
          ))}
        </div>
      )}
    </section>
  );
}

/** Dates stay on one line. */
const keepDatesWhole = (text: string): string => text.replace(/ (?=\d)/g, '\u00a0');

/** Has screen readers say a text that changes quickly, once it has come to rest. */
function CalmStatus({ text }: { text: string }) {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden no-print">
      {calm}
    </p>
  );
}

/** The roadmaps of the plan, each with the address at which its graph lights what the plan has of it. */
function listDrawings({ schedule, goals }: ShownPlan) {
  const roadmaps = new Map(schedule.steps.flatMap(({ step: { roadmap } }) => (roadmap ? [[roadmap.id, roadmap]] : [])));
  // Goals have names without signs that an address would have to encode.
  const query = goals.map((goal) => `goal=${writeGoal(goal)}`).join('&');
  return [...roadmaps.values()].map((roadmap) => ({
    id: roadmap.id,
    briefTitle: roadmap.briefTitle,
    href: `${graphPath(roadmap)}?${query}`,
  }));
}

const addressOf = (step: PlanStep): string => new URL(stepPath(step), location.origin).href;

async function saveCalendar({ schedule }: ShownPlan): Promise<void> {
  const parts = await loadPart('What makes the calendar file', () =>
    Promise.all([import('../../learner/plan/to-ics.ts'), import('../../markup/to-plain-text.ts')]),
  );
  if (!parts) return;
  const [{ toIcs }, { toPlainText }] = parts;
  saveFile('learning-plan.ics', 'text/calendar', toIcs(schedule, { now: Date.now(), addressOf, toPlainText }));
}

function saveMarkdown({ schedule, stored }: ShownPlan, goals: readonly string[]): void {
  saveFile('learning-plan.md', 'text/markdown', toPlanMarkdown(schedule, { goals, pace: stored, addressOf }));
}
