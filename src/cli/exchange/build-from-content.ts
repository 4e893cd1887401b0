import type { Content } from '../../lint/content.ts';
import { buildRoadmap, indexTopics, toTopic } from '../../roadmap/build-roadmap.ts';
import type { Roadmap } from '../../roadmap/types.ts';
import { CommandError } from '../exit-codes.ts';
import type { OutlinedRoadmap } from './find-roadmap.ts';

/** @throws CommandError if the outline lists a topic that cannot be read. */
export function buildFromContent(content: Content, source: OutlinedRoadmap): Roadmap {
  const topics = indexTopics(content.topics.flatMap(({ id, data }) => (data ? [toTopic(id, data)] : [])));
  const publishedRoadmaps = new Set(content.roadmaps.map(({ id }) => id));
  try {
    return buildRoadmap(source, { topics, publishedRoadmaps });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)} waymark lint says more.`);
  }
}
