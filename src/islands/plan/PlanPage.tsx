import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { Example } from '../shared/Example.tsx';
import { GoalChips } from './GoalChips.tsx';
import { GoalPicker } from './GoalPicker.tsx';
import { KnownTopics } from './KnownTopics.tsx';
import { OfferedGoals } from './OfferedGoals.tsx';
import { PaceForm } from './PaceForm.tsx';
import { PlanResult } from './PlanResult.tsx';
import { PlanWeeks } from './PlanWeeks.tsx';
import { RoadmapButtons } from './RoadmapButtons.tsx';
import { useOfferedGoals } from './use-offered-goals.ts';
import { usePlan } from './use-plan.ts';

/** The page `/plan`: goals, pace and what is known above and beside the plan that follows from them. */
export function PlanPage() {
  return <CatalogGate>{(catalog) => <Plan catalog={catalog} />}</CatalogGate>;
}

function Plan({ catalog }: { catalog: IndexedCatalog }) {
  const offer = useOfferedGoals(catalog);
  const shown = usePlan(catalog, offer.goals);
  const problem = plan.problem ?? progress.problem;
  const hasGoals = shown.goals.length > 0;
  return (
    <div className="plan">
      <section className="plan-goals" aria-labelledby="plan-goals-title">
        {problem && <p className="plan-problem">{PROBLEM_TEXTS[problem]}</p>}
        <h2 id="plan-goals-title" tabIndex={-1}>
          {nameGoals(shown.stored.goals.length, offer.goals.length)}
        </h2>
        <OfferedGoals offer={offer} catalog={catalog} />
        {hasGoals ? (
          <GoalChips goals={shown.goals} offer={offer} catalog={catalog} />
        ) : (
          <RoadmapButtons catalog={catalog} />
        )}
        <GoalPicker catalog={catalog} chosen={shown.goals} edit={offer.edit} />
        {shown.goals.some(({ kind }) => kind !== 'topic') && (
          <p className="plan-hint no-print">
            Of a roadmap or a section, the plan has the main path: topics that you hid or that are marked as alternative
            or not to start with come in only if something needs them. Add them one by one if you like.
          </p>
        )}
      </section>
      {!hasGoals && (
        <Example
          caption="A goal and a pace make a plan like this one. Every topic in it says why it is there."
          rows={[
            { title: 'Your next milestone', text: 'Take a website apart by hand: around December 12' },
            { title: 'Week 1, 10 hours', text: 'Packets and routing, IP addresses, TCP' },
            { title: 'Week 2, 10 hours', text: 'DNS, URLs, HTTP messages: because every request begins with a name' },
          ]}
          buttons={['Add to calendar', 'Print']}
        />
      )}
      {hasGoals && (
        <>
          <PlanResult shown={shown} catalog={catalog} />
          <div className="plan-settings no-print">
            <PaceForm stored={shown.stored} edit={offer.edit} />
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

function nameGoals(stored: number, offered: number): string {
  if (stored > 0) return 'Your goals';
  return offered > 0 ? 'Goals of the link' : 'What do you want to learn?';
}
