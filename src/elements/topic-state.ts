import { STATES, stateOf, type State } from '../progress/document.ts';
import { progress } from './progress-store.ts';

/**
 * `<topic-state data-topic="dns" data-aliases="domain-name-system">`: a native select that shows and sets the state
 * of a topic. All of them on a page, and all tabs, agree at once.
 */
class TopicStateElement extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const topic = this.dataset['topic'];
    if (!select || topic === undefined) return;
    select.disabled = false;
    select.addEventListener('change', () => {
      if (isState(select.value)) progress.set(topic, select.value);
    });
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const select = this.querySelector('select');
    const aliases = (this.dataset['aliases'] ?? '').split(' ').filter(Boolean);
    const state = stateOf(progress.document, this.dataset['topic'] ?? '', aliases);
    if (select) select.value = state;
    this.dataset['state'] = state;
  };
}

const isState = (value: string): value is State => STATES.some((state) => state === value);

customElements.define('topic-state', TopicStateElement);
