import { indexCatalog, type Catalog, type CatalogRoadmap, type CatalogTopic } from '../../catalog/catalog.ts';
import { topicPath } from '../../urls/paths.ts';

/** The catalog with its indexes, made once. */
export interface SiteIndex {
  readonly catalog: Catalog;
  readonly topics: ReadonlyMap<string, CatalogTopic>;
  readonly roadmaps: ReadonlyMap<string, CatalogRoadmap>;
  /** The topics of each roadmap that shows topics below its own address. */
  readonly pagesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexSite(catalog: Catalog): SiteIndex {
  const withPages = catalog.roadmaps.filter(({ hasTopics }) => hasTopics);
  return {
    catalog,
    topics: indexCatalog(catalog),
    roadmaps: new Map(catalog.roadmaps.map((roadmap) => [roadmap.id, roadmap])),
    pagesOf: new Map(
      withPages.map(({ id, sections }) => [
        id,
        new Set(sections.flatMap(({ entries }) => entries.map(({ topic }) => topic))),
      ]),
    ),
  };
}

/** The page of a topic, inside the roadmap if that has it. */
export const topicAddress = ({ pagesOf }: SiteIndex, topic: string, roadmap: string): string =>
  topicPath(topic, pagesOf.get(roadmap)?.has(topic) === true ? roadmap : undefined);
