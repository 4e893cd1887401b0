import type { Content, RoadmapFile, TopicFile } from './content.ts';
import { listPlaces } from './list-places.ts';
import { indexTopicNames } from './topic-names.ts';

/** How far a roadmap is written. */
export interface DraftCount {
  /** Number of different topics that its outline lists and that exist. */
  readonly topics: number;
  /** Those that are drafts, in learning order. */
  readonly drafts: readonly TopicFile[];
}

/** Counts the drafts that the outline of a roadmap lists. */
export function countDrafts(roadmap: RoadmapFile, content: Content): DraftCount {
  const names = indexTopicNames(content);
  const topics = new Set(listPlaces(roadmap).flatMap(({ topic }) => names.find(topic) ?? []));
  return { topics: topics.size, drafts: [...topics].filter(({ data }) => data?.status === 'draft') };
}
