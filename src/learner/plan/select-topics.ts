import type { CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import { sectionKey } from '../mine/lookup.ts';
import { findGoal, type FoundGoal, type PlanGoal } from './goals.ts';

/** A topic of a plan. */
export interface SelectedTopic {
  readonly topic: CatalogTopic;
  /** The first goal that it belongs to; absent if it is only here because others require it. */
  readonly goal?: FoundGoal;
}

/** Tells whether a learner has nothing to do for a topic: it is done, or skipped. */
export type IsDone = (topic: CatalogTopic) => boolean;

/** Tells whether a learner hid a topic: by itself, or with a section if its `sectionKey` is given. */
export type IsHidden = (topic: CatalogTopic, section?: string) => boolean;

const HIDES_NOTHING: IsHidden = () => false;

/**
 * The topics of goals and all that they require, directly or through other topics of the plan, without what is done.
 *
 * - What only a done topic requires stays out: who knows a topic knows enough of what is below it.
 * - A requirement that the catalog does not have is passed over, and so is a goal.
 * - Of roadmaps and sections, the main path counts, without what the learner hid. Other topics, chosen one by one or
 *   required by something, come in all the same.
 *
 * In no particular order; `orderTopics` makes one.
 */
export function selectTopics(
  goals: readonly PlanGoal[],
  catalog: IndexedCatalog,
  isDone: IsDone,
  isHidden = HIDES_NOTHING,
): readonly SelectedTopic[] {
  const { topicIndex: topics } = catalog;
  const selected = new Map<string, SelectedTopic>();
  for (const goal of goals) {
    const found = findGoal(goal, catalog);
    for (const topic of found ? listGoalTopics(found, catalog, isHidden) : []) {
      if (found && !selected.has(topic.id) && !isDone(topic)) selected.set(topic.id, { topic, goal: found });
    }
  }
  // A map hands out what is added while it is walked through, so this reaches the requirements of requirements.
  for (const { topic } of selected.values()) {
    for (const { topic: id } of topic.requires) {
      const required = topics.get(id);
      if (required && !selected.has(required.id) && !isDone(required)) selected.set(required.id, { topic: required });
    }
  }
  return [...selected.values()];
}

function listGoalTopics(
  found: FoundGoal,
  { topicIndex, mainPathByRoadmap }: IndexedCatalog,
  isHidden: IsHidden,
): readonly CatalogTopic[] {
  if (found.kind === 'topic') return [found.topic];
  const mainPath = mainPathByRoadmap.get(found.roadmap.id);
  const sections = found.kind === 'section' ? [found.section] : found.roadmap.sections;
  return sections.flatMap(({ id, entries }) => {
    // Who chooses a section that is hidden wants it.
    const key = found.kind === 'section' ? undefined : sectionKey(found.roadmap.id, id);
    return entries.flatMap((entry) => {
      const topic = topicIndex.get(entry.topic);
      return topic && mainPath?.has(topic.id) === true && !isHidden(topic, key) ? [topic] : [];
    });
  });
}
