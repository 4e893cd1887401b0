import type { CatalogTopic } from '../../catalog/catalog.ts';
import { progress } from '../../stores/progress-store.ts';
import { stateOf } from '../../learner/progress/document.ts';
import { useDocument } from '../shared/use-document.ts';

/** Whether the learner has started a topic: it is being learned or done. */
export function useStarted(): (topic: CatalogTopic) => boolean {
  const stored = useDocument(progress);
  return ({ id, aliases }) => ['learning', 'done'].includes(stateOf(stored, id, aliases));
}
