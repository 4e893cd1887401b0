import { PROGRESS_FORMAT, setState, stateOf, type ProgressDocument } from '../progress/document.ts';
import type { State } from '../progress/states.ts';
import type { CountedTopic } from '../progress/summarize.ts';
import { LocalStore } from '../storage/local-store.ts';

/** The states that some topics had before they were changed together; what `undo` goes back to. */
type Step = ReadonlyMap<string, State>;

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
    this.#steps.push(new Map(topics.map(({ id, aliases }) => [id, stateOf(this.document, id, aliases)])));
    if (this.#steps.length > STEPS) this.#steps.shift();
    this.#apply(new Map(topics.map(({ id }) => [id, state])));
    this.dispatchEvent(new CustomEvent<SetDetail>('set', { detail: { topics, state } }));
  }

  /** Takes back the last change that this tab made; false if there is none left. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (step) this.#apply(step);
    return step !== undefined;
  }

  #apply(step: Step): void {
    const now = Date.now();
    this.update((document) =>
      [...step].reduce((result, [topic, state]) => setState(result, topic, state, now), document),
    );
  }
}

/** One store a page: all elements on it read and write the same document. */
export const progress = new ProgressStore(PROGRESS_FORMAT);
