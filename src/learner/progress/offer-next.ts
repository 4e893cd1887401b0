import type { CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import type { ProgressDocument } from './document.ts';
import { findNext, type NextStep, type Step } from './find-next.ts';

/** What comes next in a roadmap, with its topic as the catalog has it. */
export interface OfferedStep extends NextStep {
  readonly topic: CatalogTopic;
}

/** What a learner goes on with among the steps of a roadmap; undefined once its main path is done. */
export function offerNext(
  steps: readonly Step[],
  stored: ProgressDocument,
  catalog: IndexedCatalog,
): OfferedStep | undefined {
  const next = findNext(steps, stored);
  const topic = next && catalog.topicIndex.get(next.step.id);
  return next && topic && { ...next, topic };
}

/** When one of the topics was last set, in milliseconds since 1970; 0 if none was. */
export const lastChange = (steps: readonly Step[], { topics }: ProgressDocument): number =>
  steps
    .flatMap(({ id, aliases }) => [id, ...aliases])
    .reduce((newest, id) => Math.max(newest, Object.hasOwn(topics, id) ? (topics[id]?.changed ?? 0) : 0), 0);
