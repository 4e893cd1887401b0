import { parseDocument, type DocumentFormat } from './document-format.ts';

/** Why changes do not outlive this tab; `undefined` while they do. */
export type StorageProblem = 'blocked' | 'full' | 'unreadable' | 'newer';

/** What a store says to people about its problem. */
export const PROBLEM_TEXTS: Readonly<Record<StorageProblem, string>> = {
  blocked: 'This browser keeps no data for this site, so your changes last until you close the tab.',
  full: 'The storage of this browser is full, so your changes last until you close the tab.',
  unreadable: 'Your saved data could not be read. It was left as it is; changes last until you close the tab.',
  newer: 'Your data was saved by a newer version of this site. Reload the page to use it.',
};

/**
 * One document in `localStorage`, under `waymark.<name>`; dispatches `change` whenever it may have changed, be it here
 * or in another tab.
 *
 * Every failure leaves the site working: changes then last as long as the tab, and `problem` says why.
 * A document that could not be read is never written over, except by `replace`, which the visitor asks for.
 */
export class LocalStore<T> extends EventTarget {
  readonly format: DocumentFormat<T>;
  readonly #key: string;
  #document: T;
  #problem: StorageProblem | undefined;
  /** The stored text that `document` was read from or written as; undefined if it is not what is stored. */
  #text: string | undefined;
  /** Whether this tab has changes that storage did not take. */
  #isAhead = false;

  constructor(format: DocumentFormat<T>) {
    super();
    this.format = format;
    this.#key = `waymark.${format.name}`;
    this.#document = format.empty;
    this.#load();
    window.addEventListener('storage', (event) => {
      if (event.key === this.#key || event.key === null) this.refresh();
    });
    // A page that comes back from the back-forward cache was deaf to the events of other tabs.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.refresh();
    });
  }

  get document(): T {
    return this.#document;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Reads storage again and announces the change. */
  refresh(): void {
    this.#load();
    this.#announce();
  }

  /** Applies `change` to the newest document, saves the result and announces it. */
  update(change: (document: T) => T): void {
    // Another tab may have written since; read first, so that neither loses a change.
    this.#load();
    this.#document = change(this.#document);
    this.#save(false);
    this.#announce();
  }

  /** Puts `replacement` in place of what is stored, even if that could not be read. Ask the visitor first. */
  replace(replacement: T): void {
    this.#document = replacement;
    this.#save(true);
    this.#announce();
  }

  /** The stored text as it is, also if it could not be read; null if there is none or storage is blocked. */
  readText(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #load(): void {
    let text: string | null;
    try {
      text = localStorage.getItem(this.#key);
    } catch {
      this.#problem = 'blocked';
      return;
    }
    // The same document stays the same object, so that whoever compares it knows that nothing has changed.
    if (text !== null && text === this.#text) {
      this.#problem = undefined;
      return;
    }
    const parsed = text === null ? { kind: 'ok' as const, document: this.format.empty } : this.#parse(text);
    this.#text = undefined;
    if (parsed.kind === 'ok') {
      if (!this.#isAhead && text !== null) this.#text = text;
      this.#document = this.#isAhead ? this.format.merge(this.#document, parsed.document) : parsed.document;
      // Storage stays full or blocked until a write shows otherwise.
      if (!this.#isAhead || this.#problem === 'unreadable' || this.#problem === 'newer') this.#problem = undefined;
    } else {
      this.#problem = parsed.kind;
    }
  }

  #parse(text: string) {
    return parseDocument(this.format, text);
  }

  #save(isForced: boolean): void {
    const mayWrite = isForced || (this.#problem !== 'unreadable' && this.#problem !== 'newer');
    this.#isAhead = true;
    this.#text = undefined;
    if (!mayWrite) return;
    try {
      const text = JSON.stringify(this.#document);
      localStorage.setItem(this.#key, text);
      this.#text = text;
      this.#problem = undefined;
      this.#isAhead = false;
    } catch (error) {
      // Blocked storage throws SecurityError, full storage QuotaExceededError.
      const isBlocked = error instanceof DOMException && error.name === 'SecurityError';
      this.#problem = isBlocked ? 'blocked' : 'full';
    }
  }

  #announce(): void {
    this.dispatchEvent(new Event('change'));
  }
}
