import type { Content } from '../lint/content.ts';
import { listTopics } from '../lint/list-topics.ts';
import { checkLimits, type Shortfall } from './check-limits.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { LIMITS } from './limits.ts';
import { measureRoadmap, type RoadmapMeasure } from './measure-roadmap.ts';
import { measureTopics } from './measure-topics.ts';

/** A roadmap in numbers, with the limits that it does not keep. */
export interface RoadmapReport extends RoadmapMeasure {
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Reports on every roadmap that has an outline, by id. Texts are compared with those of all finished topics, whichever
 * roadmap lists them.
 */
export function reportContent(content: Content): ReadonlyMap<string, RoadmapReport> {
  const roadmaps = content.roadmaps.filter(({ outline }) => outline !== undefined);
  const listings = new Map<string, number>();
  for (const { id } of roadmaps.flatMap((roadmap) => listTopics(roadmap, content))) {
    listings.set(id, (listings.get(id) ?? 0) + 1);
  }
  const topics = measureTopics(content);
  const texts = content.topics.flatMap(({ id, body }): [string, string][] =>
    topics.get(id)?.isDraft === false ? [[id, body]] : [],
  );
  const nearDuplicates = findNearDuplicates(new Map(texts), LIMITS.resemblance.max);
  const report = (measure: RoadmapMeasure) => ({ ...measure, shortfalls: checkLimits(measure) });
  return new Map(
    roadmaps.map((roadmap) => [
      roadmap.id,
      report(measureRoadmap(roadmap, content, { topics, nearDuplicates, listings })),
    ]),
  );
}
