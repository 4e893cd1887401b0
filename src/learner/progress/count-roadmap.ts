import { listCatalogTopics, type CatalogRoadmap, type IndexedCatalog } from '../../catalog/catalog.ts';
import type { CountedTopic } from './summarize.ts';

/** The topics of a roadmap, or of some of its sections, as they count in it. */
export function listCounted(
  { id, sections }: Pick<CatalogRoadmap, 'id' | 'sections'>,
  catalog: IndexedCatalog,
): readonly CountedTopic[] {
  const mainPath = catalog.mainPathByRoadmap.get(id);
  return listCatalogTopics({ sections }, catalog.topicIndex).map((topic) => ({
    id: topic.id,
    aliases: topic.aliases,
    ...(mainPath?.has(topic.id) !== true && { isOptional: true }),
  }));
}
