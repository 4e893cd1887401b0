import { indexTopics } from '../../../src/roadmap/build-roadmap.ts';
import { indexUnlocked } from '../../../src/roadmap/find-unlocked.ts';
import { listEntries } from '../../../src/roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../../../src/roadmap/types.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import type { SiteCatalog } from '../../../src/site/build-catalog.ts';
import { indexProjects } from '../../../src/site/index-projects.ts';
import { makeRoadmap, TOPICS } from '../make-content.ts';

/** The catalog of a site with the roadmap `sailing` and the upcoming one `rowing`. */
export function makeCatalog(roadmap: Roadmap = makeRoadmap(), topics: readonly Topic[] = TOPICS): SiteCatalog {
  const index = indexTopics(topics);
  const rowing = roadmapSchema.parse({
    title: 'Rowing',
    description: 'Row',
    briefTitle: 'Rowing',
    briefDescription: 'Learn to row',
    isUpcoming: true,
    tags: ['skill-roadmap', 'water'],
  });
  const upcoming = { id: 'rowing', data: rowing };
  return {
    topics,
    listedTopics: topics,
    topicIndex: index,
    files: new Map(topics.map(({ id }) => [`topics/${id}`, `content/topics/sea/${id}.md`])),
    texts: new Map(topics.map(({ id }) => [id, `What ${id} is. It is by [the sea](/about).`])),
    summaries: new Map(topics.map(({ id }) => [id, `What ${id} is.`])),
    ...indexProjects([], index, [roadmap]),
    unlocked: indexUnlocked(topics, index),
    roadmaps: [roadmap],
    roadmapIndex: new Map([[roadmap.id, roadmap]]),
    listed: [roadmap, upcoming],
    listedIndex: new Map([
      [roadmap.id, roadmap],
      [upcoming.id, upcoming],
    ]),
    roadmapsByTopic: new Map(listEntries(roadmap).map(({ entry }) => [entry.topic.id, [roadmap]])),
  };
}
