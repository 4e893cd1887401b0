import { EMPTY_PROGRESS, parseProgress, setState, type ProgressDocument, type State } from '../progress/document.ts';

const KEY = 'waymark.progress';

/** Why changes do not outlive this tab; `undefined` while they do. */
export type StorageProblem = 'blocked' | 'full' | 'unreadable' | 'newer';

/**
 * The learner's progress, in this browser only. The one place that touches `localStorage`.
 *
 * Every failure leaves the site working: changes then last as long as the tab, and `problem` says why.
 * A document that could not be read is never written over.
 */
class ProgressStore extends EventTarget {
  #document: ProgressDocument = EMPTY_PROGRESS;
  #problem: StorageProblem | undefined;

  constructor() {
    super();
    this.#load();
    window.addEventListener('storage', (event) => {
      if (event.key !== KEY && event.key !== null) return;
      this.#load();
      this.#announce();
    });
  }

  get document(): ProgressDocument {
    return this.#document;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  set(topic: string, state: State): void {
    // Another tab may have written since; read first, so that neither loses a change.
    if (this.#problem === undefined) this.#load();
    this.#document = setState(this.#document, topic, state, Date.now());
    this.#save();
    this.#announce();
  }

  #load(): void {
    let text: string | null;
    try {
      text = localStorage.getItem(KEY);
    } catch {
      this.#problem = 'blocked';
      return;
    }
    if (text === null) {
      this.#document = EMPTY_PROGRESS;
      return;
    }
    const parsed = parseProgress(text);
    if (parsed.kind === 'ok') this.#document = parsed.document;
    else this.#problem = parsed.kind;
  }

  #save(): void {
    if (this.#problem === 'unreadable' || this.#problem === 'newer' || this.#problem === 'blocked') return;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#document));
      this.#problem = undefined;
    } catch {
      this.#problem = 'full';
    }
  }

  #announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** One store a page: all elements on it read and write the same document. */
export const progress = new ProgressStore();
