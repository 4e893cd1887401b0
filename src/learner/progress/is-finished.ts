import { stateOf, type ProgressDocument } from './document.ts';
import type { CountedTopic } from './summarize.ts';

/** Whether a learner has nothing left to do for a topic. */
export function isFinished({ id, aliases }: CountedTopic, stored: ProgressDocument): boolean {
  const state = stateOf(stored, id, aliases);
  return state === 'done' || state === 'skipped';
}
