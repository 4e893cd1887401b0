import { listLinks, mineOf } from '../../learner/mine/lookup.ts';
import { mine } from '../../stores/mine-store.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { topicOf } from '../progress/topic-of.ts';

/**
 * `<topic-mine data-topic="dns" data-aliases="domain-name-system">`: the learner's note and links of a topic.
 * It opens by itself if there are any; what edits them is loaded when it opens.
 */
class TopicMine extends HTMLElement {
  /** Ends the editor, which saves what is not saved yet. */
  #editor: AbortController | undefined;
  #hasOpened = false;

  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', this.#onToggle);
    mine.addEventListener('change', this.#openIfUsed);
    this.#openIfUsed();
    this.#onToggle();
  }

  disconnectedCallback(): void {
    mine.removeEventListener('change', this.#openIfUsed);
    this.#editor?.abort();
    this.#editor = undefined;
  }

  /** Once only: what a reader closed stays closed. */
  readonly #openIfUsed = (): void => {
    const details = this.querySelector('details');
    const own = mineOf(mine.document, topicOf(this));
    if (!details || this.#hasOpened || (!own.note?.text && listLinks(own).length === 0)) return;
    this.#hasOpened = true;
    details.open = true;
  };

  readonly #onToggle = (): void => {
    if (this.querySelector('details')?.open) void this.#edit();
  };

  async #edit(): Promise<void> {
    if (this.#editor) return;
    this.#hasOpened = true;
    const editor = new AbortController();
    this.#editor = editor;
    const parts = await loadPart('The editor', () =>
      Promise.all([import('./note-editor.ts'), import('./own-links.ts')]),
    );
    if (editor.signal.aborted) return;
    if (!parts) {
      // Opened once more, it tries again.
      this.#editor = undefined;
      this.querySelector('details')?.removeAttribute('open');
      return;
    }
    const [{ editNote }, { editLinks }] = parts;
    editNote(this, topicOf(this), editor.signal);
    editLinks(this, topicOf(this), editor.signal);
  }
}

customElements.define('topic-mine', TopicMine);
