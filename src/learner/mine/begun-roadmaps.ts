import type { CatalogRoadmap, IndexedCatalog } from '../../catalog/catalog.ts';
import { countSections } from './count-sections.ts';
import type { MineDocument } from './document.ts';
import type { ProgressDocument } from '../progress/document.ts';
import { lastChange, offerNext, type OfferedStep } from '../progress/offer-next.ts';
import { hasProgress, summarizeProgress, type ProgressSummary } from '../progress/summarize.ts';

/** A roadmap on which a learner has marked something. */
export interface BegunRoadmap {
  readonly roadmap: CatalogRoadmap;
  /** Without the topics that the learner hid. */
  readonly summary: ProgressSummary;
  /** Absent once its main path is done. */
  readonly next?: OfferedStep;
}

/**
 * The roadmaps that a learner has begun, the one that was worked on last first. A topic can stand in several; of those
 * in which the same topic was marked last, the one with the most marks is meant most likely.
 */
export function listBegun(
  catalog: IndexedCatalog,
  stored: ProgressDocument,
  mine: MineDocument,
): readonly BegunRoadmap[] {
  const changes = new Map<BegunRoadmap, number>();
  for (const roadmap of catalog.roadmaps) {
    const steps = [...countSections(mine, roadmap, catalog).values()].flat();
    const summary = summarizeProgress(steps, stored);
    const next = offerNext(steps, stored, catalog);
    if (hasProgress(summary)) changes.set({ roadmap, summary, ...(next && { next }) }, lastChange(steps, stored));
  }
  return [...changes]
    .sort(([a, first], [b, second]) => second - first || b.summary.touched - a.summary.touched)
    .map(([begun]) => begun);
}
