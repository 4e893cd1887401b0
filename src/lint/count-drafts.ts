import type { Content, RoadmapFile, TopicFile } from './content.ts';
import { listTopics } from './list-topics.ts';

/** How far a roadmap is written. */
export interface DraftCount {
  /** Number of different topics that its outline lists and that exist. */
  readonly topics: number;
  /** Those that are drafts, in learning order. */
  readonly drafts: readonly TopicFile[];
}

/** Counts the drafts that the outline of a roadmap lists. */
export function countDrafts(roadmap: RoadmapFile, content: Content): DraftCount {
  const topics = listTopics(roadmap, content);
  return { topics: topics.length, drafts: topics.filter(({ data }) => data?.status === 'draft') };
}
