import type { Roadmap } from '../roadmap/types.ts';
import { roadmapPath } from '../urls/paths.ts';
import { plural } from '../words/plural.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { describeRoadmap } from './roadmap-page.ts';

/** One of the two lengths in which a roadmap can be learned. */
export interface RoadmapLength {
  readonly label: 'First steps' | 'Whole roadmap';
  /** `24 topics`. */
  readonly extent: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** The first steps and the whole roadmap, of which the given one is either; empty if there is only one of them. */
export function listLengths(roadmap: Roadmap, { roadmaps, roadmapIndex }: SiteCatalog): readonly RoadmapLength[] {
  const { firstStepsOf } = roadmap.data;
  const whole = firstStepsOf === undefined ? roadmap : roadmapIndex.get(firstStepsOf);
  const first = roadmaps.find(({ data }) => data.firstStepsOf === whole?.id && !data.isHidden);
  if (!whole || !first) return [];
  const describe = (one: Roadmap, label: RoadmapLength['label']): RoadmapLength => ({
    label,
    extent: plural(describeRoadmap(one).topics, 'topic'),
    href: roadmapPath(one.id),
    isCurrent: one === roadmap,
  });
  return [describe(first, 'First steps'), describe(whole, 'Whole roadmap')];
}
