import type { CatalogTopic } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { progress } from '../../stores/progress-store.ts';

/** Sets topics to done, or back to not started, and offers to take it back. `name` says what they are. */
export function setKnown(topics: readonly CatalogTopic[], isKnown: boolean, name: string): void {
  progress.set(topics, isKnown ? 'done' : 'pending');
  announce(`${name}: ${isKnown ? 'done' : 'not started'}`, { label: 'Undo', run: () => progress.undo() });
}
