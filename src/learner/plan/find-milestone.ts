import type { CatalogRoadmap, IndexedCatalog } from '../../catalog/catalog.ts';
import { sumHours } from '../../roadmap/sum-hours.ts';
import type { Hours } from '../../roadmap/types.ts';
import type { Day } from './days.ts';
import type { PlanGoal } from './goals.ts';
import type { Schedule } from './schedule-plan.ts';

/** The end of a stretch of a plan at which something can be built: a checkpoint of a roadmap. */
export interface Milestone {
  /** What is built. */
  readonly title: string;
  readonly roadmap: CatalogRoadmap;
  /** The day on which the last topic before it is learned, if each takes the middle of its range of hours. */
  readonly day: Day;
  /** How many topics of the plan come up to it. */
  readonly topics: number;
  readonly hours: Hours;
}

/**
 * The milestone that a plan reaches first, of the roadmaps among its goals: the first checkpoint before which topics are
 * left to learn. The end of a plan of many months is too far away to work for.
 * @returns undefined if no goal is a whole roadmap with a checkpoint ahead.
 */
export function findMilestone(
  schedule: Schedule,
  goals: readonly PlanGoal[],
  catalog: IndexedCatalog,
): Milestone | undefined {
  return goals
    .flatMap((goal) => {
      const roadmap = goal.kind === 'roadmap' ? catalog.roadmapIndex.get(goal.id) : undefined;
      return (roadmap && findCheckpoint(schedule, roadmap, catalog)) ?? [];
    })
    .reduce<Milestone | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);
}

function findCheckpoint(
  { steps }: Schedule,
  roadmap: CatalogRoadmap,
  { topicIndex }: IndexedCatalog,
): Milestone | undefined {
  const before = new Set<string>();
  for (const { entries, checkpoint } of roadmap.sections) {
    for (const { topic } of entries) before.add(topicIndex.get(topic)?.id ?? topic);
    if (checkpoint === undefined) continue;
    const end = steps.findLastIndex(({ step }) => before.has(step.topic.id));
    const last = steps[end];
    if (!last) continue;
    const upTo = steps.slice(0, end + 1).map(({ step }) => step.topic);
    return { title: checkpoint, roadmap, day: last.last, topics: upTo.length, hours: sumHours(upTo) };
  }
  return undefined;
}
