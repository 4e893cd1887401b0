import type { CatalogRoadmap, IndexedCatalog } from '../../catalog/catalog.ts';
import type { Step } from './find-next.ts';

/** The topics of a roadmap, or of some of its sections, as they count in it, with what comes before each. */
export function listSteps(
  { id, sections }: Pick<CatalogRoadmap, 'id' | 'sections'>,
  catalog: IndexedCatalog,
): readonly Step[] {
  const mainPath = catalog.mainPathByRoadmap.get(id);
  const listed = catalog.topicIdsByRoadmap.get(id);
  return sections.flatMap(({ entries }) =>
    entries.flatMap(({ topic: name, mark }): readonly Step[] => {
      const topic = catalog.topicIndex.get(name);
      if (!topic) return [];
      return [
        {
          id: topic.id,
          aliases: topic.aliases,
          ...(mainPath?.has(topic.id) !== true && { isOptional: true }),
          ...(mark === 'any-order' && { isAnyOrder: true }),
          requires: topic.requires.flatMap(({ topic: required }) => (listed?.has(required) === true ? [required] : [])),
        },
      ];
    }),
  );
}
