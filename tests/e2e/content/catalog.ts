import { readFileSync } from 'node:fs';

import type { Catalog, CatalogRoadmap, CatalogTopic } from '../../../src/catalog/catalog.ts';
import { REAL_SITE } from '../../sites.ts';

/** The real content as the site publishes it. */
const CATALOG = JSON.parse(readFileSync(`${REAL_SITE.out}/catalog.json`, 'utf8')) as Catalog;

/** The roadmap with most topics, and its topics in learning order. */
export const ROADMAP: CatalogRoadmap = first(
  CATALOG.roadmaps.toSorted((a, b) => listIds(b).length - listIds(a).length),
);
export const TOPIC_IDS = listIds(ROADMAP);

/** The ids of the topics of a roadmap, in learning order. */
function listIds(roadmap: CatalogRoadmap): readonly string[] {
  return roadmap.sections.flatMap(({ entries }) => entries.map(({ topic }) => topic));
}

/** A topic of the roadmap by its place; negative places count from the end. */
export function topicAt(place: number): CatalogTopic {
  const id = TOPIC_IDS.at(place);
  return first(CATALOG.topics.filter((topic) => topic.id === id));
}

function first<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error('The catalog of the built site has no roadmap with topics.');
  return value;
}

export const roadmapPath = `/${ROADMAP.id}`;

/** The page of a topic inside the roadmap, or the only page that it has. */
export const topicPath = (place: number): string =>
  ROADMAP.hasTopics ? `${roadmapPath}/${topicAt(place).id}` : `/topics/${topicAt(place).id}`;
