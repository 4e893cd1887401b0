import { stateOf } from '../../learner/progress/document.ts';
import { progress } from '../../stores/progress-store.ts';
import { showDone } from './show-done.ts';

/**
 * `<check-list>`: ticks of the items inside it, kept as the state "done" of `data-key` of each, with a bar that says
 * how many are done. Each item says so too (`data-done`), for a filter around the list. All tabs agree at once.
 */
class CheckList extends HTMLElement {
  connectedCallback(): void {
    for (const box of this.#boxes()) {
      box.disabled = false;
      box.addEventListener('change', () => {
        progress.set([{ id: box.dataset['key'] ?? '', aliases: [] }], box.checked ? 'done' : 'pending');
      });
    }
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const boxes = this.#boxes();
    for (const box of boxes) {
      box.checked = stateOf(progress.document, box.dataset['key'] ?? '') === 'done';
      const item = box.closest<HTMLElement>('[data-filter-item]');
      if (item) item.dataset['done'] = box.checked ? 'yes' : 'no';
    }
    showDone(this, { done: boxes.filter(({ checked }) => checked).length, total: boxes.length });
    this.dispatchEvent(new CustomEvent('itemchange', { bubbles: true }));
  };

  readonly #boxes = (): readonly HTMLInputElement[] => [...this.querySelectorAll<HTMLInputElement>('input[data-key]')];
}

customElements.define('check-list', CheckList);
