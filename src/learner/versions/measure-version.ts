import type { CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import { findMainPath, measureTopics, type Extent } from '../../roadmap/main-path.ts';
import { showTopic } from './show-topic.ts';
import { listTopicIds, type Version } from './version.ts';

type Listed = Pick<Version, 'sections' | 'roadmap' | 'own'>;

/**
 * Ids of the topics on the main path of a version. Marks are those of the original; what the visitor added has none and
 * so is on the path.
 */
export function findVersionPath(version: Listed, catalog: IndexedCatalog): ReadonlySet<string> {
  const entries = catalog.roadmapIndex.get(version.roadmap)?.sections.flatMap(({ entries: listed }) => listed) ?? [];
  const marks = new Map(entries.map(({ topic, mark }) => [catalog.topicIndex.get(topic)?.id ?? topic, mark]));
  const toTopic = (id: string): Pick<CatalogTopic, 'id' | 'aliases' | 'requires'> =>
    catalog.topicIndex.get(id) ?? { id, aliases: [], requires: [] };
  return findMainPath(listTopicIds(version).map((id) => ({ topic: toTopic(id), mark: marks.get(id) })));
}

/** How much a version holds; own topics without hours count as none. */
export function measureVersion(version: Listed, catalog: IndexedCatalog): Extent {
  const topics = listTopicIds(version).map((id) => {
    const { hours = [0, 0] as const } = showTopic(version, id, catalog.topicIndex);
    return { id, hours };
  });
  return measureTopics(topics, findVersionPath(version, catalog));
}
