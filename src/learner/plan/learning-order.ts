import type { CatalogRoadmap, CatalogSection, IndexedCatalog } from '../../catalog/catalog.ts';
import { findGoal, type PlanGoal } from './goals.ts';

/** Where a plan meets a topic: the first roadmap that lists it, goals before the rest. */
export interface Place {
  readonly roadmap: CatalogRoadmap;
  readonly section: CatalogSection;
  /** Counts up through all sections of all roadmaps. */
  readonly position: number;
}

/**
 * The place of each topic that some roadmap lists, by its id. Roadmaps come in the order in which the goals name them
 * (a topic names the roadmap that lists it), then the others, so that what is chosen first comes first.
 */
export function listPlaces(goals: readonly PlanGoal[], catalog: IndexedCatalog): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const roadmap of listRoadmaps(goals, catalog)) {
    for (const section of roadmap.sections) {
      for (const entry of section.entries) {
        const id = catalog.topicIndex.get(entry.topic)?.id;
        if (id !== undefined && !places.has(id)) places.set(id, { roadmap, section, position: places.size });
      }
    }
  }
  return places;
}

function listRoadmaps(goals: readonly PlanGoal[], catalog: IndexedCatalog): ReadonlySet<CatalogRoadmap> {
  const found = goals.flatMap((goal) => findGoal(goal, catalog) ?? []);
  const named = found.flatMap((goal) => (goal.kind === 'topic' ? [] : [goal.roadmap]));
  const known = [...named, ...catalog.roadmaps];
  const chosen = found.flatMap((goal) =>
    goal.kind === 'topic'
      ? (known.find(({ id }) => catalog.topicIdsByRoadmap.get(id)?.has(goal.topic.id)) ?? [])
      : [goal.roadmap],
  );
  return new Set([...chosen, ...catalog.roadmaps]);
}
