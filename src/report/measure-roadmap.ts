import type { Content, RoadmapFile } from '../lint/content.ts';
import { listPlaces } from '../lint/list-places.ts';
import { listTopics } from '../lint/list-topics.ts';
import type { NearDuplicate } from './find-near-duplicates.ts';
import { isWithin, USUAL_REQUIREMENTS } from './limits.ts';
import type { ResourceKind, TopicMeasure } from './measure-topics.ts';

/** What can be counted in a roadmap. All but `topics`, `drafts`, `shared` and `sections` is about finished topics. */
export interface RoadmapMeasure {
  readonly id: string;
  readonly isDraft: boolean;
  /** Different topics, drafts among them. */
  readonly topics: number;
  readonly drafts: number;
  /** Share of the topics that another roadmap lists too, from 0 to 1. */
  readonly shared: number;
  readonly sections: readonly { readonly id: string; readonly topics: number }[];
  /** The most sections from one checkpoint to the next, or to an end of the roadmap. */
  readonly checkpointDistance: number;
  readonly finished: readonly TopicMeasure[];
  /** Words of all texts together. */
  readonly words: number;
  /** Links of all texts to other topics. */
  readonly links: number;
  /** Resources of all topics together, by kind; the most frequent first. */
  readonly kinds: readonly (readonly [ResourceKind, number])[];
  /** Average of a topic; undefined without finished topics, like the two shares. */
  readonly resources: number | undefined;
  readonly readingEase: number | undefined;
  /** Share of topics with a video, a course or an exercise. */
  readonly activeResources: number | undefined;
  /** Share of topics with a usual number of requirements. */
  readonly requirements: number | undefined;
  /** Pairs of which the roadmap lists at least one. */
  readonly nearDuplicates: readonly NearDuplicate[];
}

/** What is the same for all roadmaps. */
interface Measured {
  readonly topics: ReadonlyMap<string, TopicMeasure>;
  readonly nearDuplicates: readonly NearDuplicate[];
  /** How many roadmaps list a topic, by its id. */
  readonly listings: ReadonlyMap<string, number>;
}

const ACTIVE: ReadonlySet<ResourceKind> = new Set(['course', 'exercise', 'video']);

/** Measures one roadmap. Topics whose file could not be read are left out. */
export function measureRoadmap(
  roadmap: RoadmapFile,
  content: Content,
  { topics, nearDuplicates, listings }: Measured,
): RoadmapMeasure {
  const listed = listTopics(roadmap, content).flatMap(({ id }) => topics.get(id) ?? []);
  const finished = listed.filter(({ isDraft }) => !isDraft);
  const ids = new Set(finished.map(({ id }) => id));
  return {
    id: roadmap.id,
    isDraft: roadmap.data?.status === 'draft',
    topics: listed.length,
    drafts: listed.length - finished.length,
    shared: listed.filter(({ id }) => (listings.get(id) ?? 0) > 1).length / Math.max(1, listed.length),
    sections: countSections(roadmap),
    checkpointDistance: findDistance(roadmap),
    finished,
    words: sum(finished.map(({ words }) => words)),
    links: sum(finished.map(({ links }) => links)),
    kinds: countKinds(finished),
    resources: average(finished.map(({ kinds }) => kinds.length)),
    readingEase: average(finished.flatMap(({ readingEase }) => readingEase ?? [])),
    activeResources: average(finished.map(({ kinds }) => Number(kinds.some((kind) => ACTIVE.has(kind))))),
    requirements: average(finished.map(({ requires }) => Number(isWithin(requires, USUAL_REQUIREMENTS)))),
    nearDuplicates: nearDuplicates.filter((pair) => pair.ids.some((id) => ids.has(id))),
  };
}

function countSections(roadmap: RoadmapFile): RoadmapMeasure['sections'] {
  const places = listPlaces(roadmap);
  return (roadmap.outline?.sections ?? []).map(({ id }, index) => ({
    id,
    topics: places.filter(({ section }) => section === index).length,
  }));
}

function findDistance({ outline }: RoadmapFile): number {
  let longest = 0;
  let distance = 0;
  for (const { checkpoint } of outline?.sections ?? []) {
    distance += 1;
    longest = Math.max(longest, distance);
    if (checkpoint !== undefined) distance = 0;
  }
  return longest;
}

function countKinds(topics: readonly TopicMeasure[]): RoadmapMeasure['kinds'] {
  const counts = new Map<ResourceKind, number>();
  for (const kind of topics.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const average = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : sum(numbers) / numbers.length;
