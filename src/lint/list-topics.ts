import type { Content, RoadmapFile, TopicFile } from './content.ts';
import { listPlaces } from './list-places.ts';
import { indexTopicNames } from './topic-names.ts';

/** The topics that the outline of a roadmap lists and that exist, each one once, in learning order. */
export function listTopics(roadmap: RoadmapFile, content: Content): readonly TopicFile[] {
  const names = indexTopicNames(content);
  return [...new Set(listPlaces(roadmap).flatMap(({ topic }) => names.find(topic) ?? []))];
}
