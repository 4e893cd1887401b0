import { PROGRESS_FORMAT, setState, stateOf, type ProgressDocument } from '../learner/progress/document.ts';
import type { State } from '../learner/progress/states.ts';
import type { CountedTopic } from '../learner/progress/summarize.ts';
import { LocalStore } from '../learner/storage/local-store.ts';

/** What one change did: the topics that were set together, each with the state it had and the one it got. */
type Step = readonly { readonly topic: CountedTopic; readonly before: State; readonly after: State }[];

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
    this.setEach([{ topics, state }]);
  }

  /** Sets topics to several states as one change, which one undo takes back. No topic may be in two of them. */
  setEach(changes: readonly SetDetail[]): void {
    const wanted = changes.filter(({ topics }) => topics.length > 0);
    if (wanted.length === 0) return;
    const now = Date.now();
    const pairs = wanted.flatMap(({ topics, state }) => topics.map((topic) => ({ topic, after: state })));
    this.update((stored) => {
      this.#steps.push(pairs.map(({ topic, after }) => ({ topic, before: readState(stored, topic), after })));
      return pairs.reduce(
        (result, { topic: { id, aliases }, after }) => setState(result, id, after, now, aliases),
        stored,
      );
    });
    if (this.#steps.length > STEPS) this.#steps.shift();
    for (const detail of wanted) this.dispatchEvent(new CustomEvent<SetDetail>('set', { detail }));
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
      step.reduce((result, { topic, before, after }) => {
        if (readState(result, topic) !== after) return result;
        isUndone = true;
        return setState(result, topic.id, before, now, topic.aliases);
      }, stored),
    );
    return isUndone;
  }
}

const readState = (stored: ProgressDocument, { id, aliases }: CountedTopic): State => stateOf(stored, id, aliases);

/** One store a page: all elements on it read and write the same document. */
export const progress = new ProgressStore(PROGRESS_FORMAT);
