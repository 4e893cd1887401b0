import { listCatalogTopics, type IndexedCatalog } from '../../catalog/catalog.ts';
import type { MineDocument } from '../mine/document.ts';
import { isHidden, isSectionHidden, sectionKey } from '../mine/lookup.ts';

/** Ids of the topics that a learner does not see: hidden by themselves, or with every section that lists them. */
export function listHidden(stored: MineDocument, catalog: IndexedCatalog): ReadonlySet<string> {
  const [away, seen] = [new Set<string>(), new Set<string>()];
  for (const { id, sections } of catalog.roadmaps) {
    for (const section of sections) {
      const found = isSectionHidden(stored, sectionKey(id, section.id)) ? away : seen;
      for (const topic of listCatalogTopics({ sections: [section] }, catalog.topicIndex)) found.add(topic.id);
    }
  }
  const hidden = catalog.topics.filter(
    (topic) => (away.has(topic.id) && !seen.has(topic.id)) || isHidden(stored, topic),
  );
  return new Set(hidden.map(({ id }) => id));
}
