import type { CatalogRoadmap, IndexedCatalog } from '../../catalog/catalog.ts';
import { listSteps } from '../progress/count-roadmap.ts';
import type { Step } from '../progress/find-next.ts';
import type { MineDocument } from './document.ts';
import { leaveOutHidden } from './lookup.ts';

/** The topics of a roadmap that count for a learner, by section: without what the learner hid. */
export function countSections(
  stored: MineDocument,
  roadmap: CatalogRoadmap,
  catalog: IndexedCatalog,
): ReadonlyMap<string, readonly Step[]> {
  const sections = roadmap.sections.map(
    (section) => [section.id, listSteps({ id: roadmap.id, sections: [section] }, catalog)] as const,
  );
  return leaveOutHidden(stored, roadmap.id, new Map(sections));
}
