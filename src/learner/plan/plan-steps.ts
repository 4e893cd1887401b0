import type { CatalogRoadmap, CatalogSection, CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import type { PlanGoal } from './goals.ts';
import { listPlaces } from './learning-order.ts';
import { orderTopics } from './order-topics.ts';
import { selectTopics, type IsDone, type IsHidden, type SelectedTopic } from './select-topics.ts';

/** Why a topic is in a plan. */
export type Reason =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'part'; readonly roadmap: CatalogRoadmap; readonly section: CatalogSection }
  | {
      readonly kind: 'needed';
      /** The topic that needs it first. */
      readonly by: CatalogTopic;
      /** Why, in one sentence of Markdown. */
      readonly sentence: string;
    };

/** One topic to learn, and why. */
export interface PlanStep {
  readonly topic: CatalogTopic;
  readonly reason: Reason;
  /** A roadmap that lists the topic, one of the goals if possible; absent if none does. */
  readonly roadmap?: CatalogRoadmap;
}

/** All that is left to learn for some goals, in the order to learn it. */
export function planSteps(
  goals: readonly PlanGoal[],
  catalog: IndexedCatalog,
  isDone: IsDone,
  isHidden?: IsHidden,
): readonly PlanStep[] {
  const selected = new Map(selectTopics(goals, catalog, isDone, isHidden).map((entry) => [entry.topic.id, entry]));
  const ordered = orderTopics(
    [...selected.values()].map(({ topic }) => topic),
    goals,
    catalog,
  );
  const places = listPlaces(goals, catalog);
  const needs = listFirstNeeds(ordered, catalog);
  return ordered.map((topic) => {
    const place = places.get(topic.id);
    const reason = explainGoal(topic, selected.get(topic.id)?.goal) ?? needs.get(topic.id) ?? { kind: 'chosen' };
    return { topic, reason, ...(place && { roadmap: place.roadmap }) };
  });
}

function explainGoal(topic: CatalogTopic, goal: SelectedTopic['goal']): Reason | undefined {
  if (!goal) return undefined;
  if (goal.kind === 'topic') return { kind: 'chosen' };
  const { roadmap } = goal;
  const names = new Set([topic.id, ...topic.aliases]);
  const section =
    goal.kind === 'section'
      ? goal.section
      : roadmap.sections.find(({ entries }) => entries.some((entry) => names.has(entry.topic)));
  return section && { kind: 'part', roadmap, section };
}

/** For each topic that others of the list require, the first of those and its reason. */
function listFirstNeeds(topics: readonly CatalogTopic[], catalog: IndexedCatalog): ReadonlyMap<string, Reason> {
  const needs = new Map<string, Reason>();
  for (const by of topics) {
    for (const { topic, reason } of by.requires) {
      const id = catalog.topicIndex.get(topic)?.id;
      if (id !== undefined && !needs.has(id)) needs.set(id, { kind: 'needed', by, sentence: reason });
    }
  }
  return needs;
}
