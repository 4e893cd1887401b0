import type { CatalogRoadmap, CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import { topicPath } from '../../urls/paths.ts';

/** The catalog and its indexes under short names. */
export interface SiteIndex {
  readonly catalog: IndexedCatalog;
  readonly topics: ReadonlyMap<string, CatalogTopic>;
  readonly roadmaps: ReadonlyMap<string, CatalogRoadmap>;
}

export function indexSite(catalog: IndexedCatalog): SiteIndex {
  return { catalog, topics: catalog.topicIndex, roadmaps: catalog.roadmapIndex };
}

/** The page of a topic, inside the roadmap if that has it. */
export function topicAddress({ catalog, roadmaps }: SiteIndex, topic: string, roadmap: string): string {
  const hasPage = roadmaps.get(roadmap)?.hasTopics === true && catalog.topicIdsByRoadmap.get(roadmap)?.has(topic);
  return topicPath(topic, hasPage === true ? roadmap : undefined);
}
