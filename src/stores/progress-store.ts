import { PROGRESS_FORMAT, setState, stateOf, type ProgressDocument } from '../learner/progress/document.ts';
import type { State } from '../learner/progress/states.ts';
import type { CountedTopic } from '../learner/progress/summarize.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** What one change did: topics that were set together, the state they got, and those they had before. */
interface Step {
  readonly state: State;
  readonly before: readonly (readonly [topic: CountedTopic, state: State])[];
}

/** What the event `set` tells: a person has set the state of topics in this tab. */
export interface SetDetail {
  readonly topics: readonly CountedTopic[];
  readonly state: State;
}

/** How many changes can be undone; older ones are forgotten. */
const STEPS = 50;

/** The learner's progress, in this browser only, with a memory of what this tab changed. */
class ProgressStore extends LocalStore<ProgressDocument> {
  readonly #steps: Step[] = [];

  /** Sets the state of topics, all at once for whoever listens. */
  set(topics: readonly CountedTopic[], state: State): void {
    if (topics.length === 0) return;
    const now = Date.now();
    this.update((stored) => {
      this.#steps.push({ state, before: topics.map((topic) => [topic, readState(stored, topic)]) });
      return topics.reduce((result, { id, aliases }) => setState(result, id, state, now, aliases), stored);
    });
    if (this.#steps.length > STEPS) this.#steps.shift();
    this.dispatchEvent(new CustomEvent<SetDetail>('set', { detail: { topics, state } }));
  }

  /**
   * Takes back the last change that this tab made, but for topics that have got another state since, in another tab
   * for instance; false if there is nothing left to take back.
   */
  undo(): boolean {
    const step = this.#steps.pop();
    if (!step) return false;
    const now = Date.now();
    let isUndone = false;
    this.update((stored) =>
      step.before.reduce((result, [topic, state]) => {
        if (readState(result, topic) !== step.state) return result;
        isUndone = true;
        return setState(result, topic.id, state, now, topic.aliases);
      }, stored),
    );
    return isUndone;
  }
}

const readState = (stored: ProgressDocument, { id, aliases }: CountedTopic): State => stateOf(stored, id, aliases);

/** One store a page: all elements on it read and write the same document. */
export const progress = new ProgressStore(PROGRESS_FORMAT);
