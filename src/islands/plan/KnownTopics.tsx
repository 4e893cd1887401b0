import { useMemo, useState } from 'react';

import type { IndexedCatalog, CatalogTopic } from '../../catalog/catalog.ts';
import type { PlanGoal } from '../../learner/plan/goals.ts';
import { listPlaces } from '../../learner/plan/learning-order.ts';
import type { Schedule } from '../../learner/plan/schedule-plan.ts';
import { selectTopics, type IsHidden } from '../../learner/plan/select-topics.ts';
import type { ProgressDocument } from '../../learner/progress/document.ts';
import { summarizeProgress } from '../../learner/progress/summarize.ts';
import { pickForm, plural } from '../../words/plural.ts';
import { KnownQuestion, type KnownGroup } from '../shared/KnownQuestion.tsx';
import { setKnown } from './set-known.ts';

interface Props {
  goals: readonly PlanGoal[];
  catalog: IndexedCatalog;
  progress: ProgressDocument;
  isHidden: IsHidden;
  left: Schedule;
}

/** How much is known already, and a question that asks what is. */
export function KnownTopics({ goals, catalog, progress, isHidden, left }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const groups = useMemo(() => listGroups(goals, catalog, isHidden), [goals, catalog, isHidden]);
  const { total, done, skipped } = summarizeProgress(
    groups.flatMap(({ topics }) => topics),
    progress,
  );
  const spared = total - done - left.steps.length;
  return (
    <section className="plan-card plan-known" aria-labelledby="plan-known-title">
      <h2 id="plan-known-title">What you know</h2>
      <p>
        {plural(total + skipped, 'topic leads', 'topics lead')} to your goals.{' '}
        {done === 0 ? 'None is' : plural(done, 'is', 'are')} done{skipped > 0 && `, ${skipped} skipped`}, and{' '}
        {plural(left.steps.length, 'is', 'are')} left to learn.
        {spared > 0 &&
          ` The other ${pickForm(spared, 'one is', `${spared} are`)} left out, because only topics that you know need ${pickForm(spared, 'it', 'them')}.`}
      </p>
      <div>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          Tick what you know
        </button>
      </div>
      {isAsking && (
        <KnownQuestion groups={groups} progress={progress} onAnswer={setKnown} onClose={() => setIsAsking(false)} />
      )}
    </section>
  );
}

/** All topics of the goals and what they need, known or not, by section in learning order. */
function listGroups(goals: readonly PlanGoal[], catalog: IndexedCatalog, isHidden: IsHidden): readonly KnownGroup[] {
  const places = listPlaces(goals, catalog);
  const positionOf = ({ id }: CatalogTopic): number => places.get(id)?.position ?? Infinity;
  const groups = new Map<string, CatalogTopic[]>();
  const topics = selectTopics(goals, catalog, () => false, isHidden).map(({ topic }) => topic);
  for (const topic of topics.sort((a, b) => positionOf(a) - positionOf(b))) {
    const place = places.get(topic.id);
    const title = place ? `${place.section.title} (${place.roadmap.briefTitle})` : 'Other topics';
    groups.set(title, [...(groups.get(title) ?? []), topic]);
  }
  return [...groups].map(([title, inGroup]) => ({ title, topics: inGroup }));
}
