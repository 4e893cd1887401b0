import type { Topic } from '../../roadmap/types.ts';
import { documentOf } from '../../site/markdown-files.ts';
import type { ApiSite } from '../api-site.ts';
import type { ApiFile } from '../schemas/schemas.ts';
import { linkRoadmap, linkTopic, writeFacts } from './facts.ts';

/** All topics without their texts; those that are local to a hidden roadmap are left out. */
export const writeTopicList = (api: ApiSite): ApiFile<'topics'> => ({
  ...api.head('topics'),
  topics: api.catalog.listedTopics.map((topic) => ({
    ...linkTopic(topic, api),
    aliases: topic.aliases,
    ...writeFacts(topic),
    summary: api.catalog.summaries.get(topic.id) ?? '',
    roadmaps: (api.catalog.roadmapsByTopic.get(topic.id) ?? []).map(({ id }) => id),
  })),
});

/** One topic with its text and its neighbors. */
export function writeTopic(topic: Topic, api: ApiSite): ApiFile<'topic'> {
  const { addresses, catalog } = api;
  const { text, requires, unlocks } = documentOf(topic, catalog);
  const toNeighbor = (neighbor: (typeof requires)[number]) => ({
    ...linkTopic(neighbor, api),
    reason: addresses.text(neighbor.reason),
  });
  return {
    ...api.head('topic'),
    id: topic.id,
    title: topic.title,
    aliases: topic.aliases,
    url: addresses.topic(topic.id),
    markdown: `${addresses.topic(topic.id)}.md`,
    ...writeFacts(topic),
    summary: catalog.summaries.get(topic.id) ?? '',
    text: addresses.text(text).trim(),
    outcomes: topic.outcomes.map(addresses.text),
    requires: requires.map(toNeighbor),
    unlocks: unlocks.map(toNeighbor),
    selfCheck: topic.selfCheck.map(({ question, answer }) => ({
      question: addresses.text(question),
      answer: addresses.text(answer),
    })),
    resources: topic.resources,
    roadmaps: (catalog.roadmapsByTopic.get(topic.id) ?? []).map((roadmap) => linkRoadmap(roadmap, api)),
  };
}

/**
 * The files of topics by the names under which programs may ask for them: today's ids, and the ids that topics had when
 * they were published, so that a rename takes no file away.
 */
export const listTopicNames = ({ catalog, publishedIds }: ApiSite): readonly { id: string; topic: Topic }[] =>
  catalog.listedTopics.flatMap((topic) => [
    { id: topic.id, topic },
    ...topic.aliases
      .filter((alias) => publishedIds.has(alias) && catalog.topicIndex.get(alias)?.id === topic.id)
      .map((id) => ({ id, topic })),
  ]);
