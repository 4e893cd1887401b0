import { stateOf } from '../../learner/progress/document.ts';
import { STATES, type State } from '../../learner/progress/states.ts';
import type { CountedTopic } from '../../learner/progress/summarize.ts';
import { progress } from '../../stores/progress-store.ts';

/**
 * `<topic-state data-topic="dns" data-aliases="domain-name-system">`: a native select that shows and sets the state
 * of a topic. All of them on a page, and all tabs, agree at once.
 */
class TopicStateElement extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.disabled = false;
    select.addEventListener('change', () => {
      if (isState(select.value)) progress.set([this.#topic()], select.value);
    });
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const select = this.querySelector('select');
    const { id, aliases } = this.#topic();
    const state = stateOf(progress.document, id, aliases);
    if (select) select.value = state;
    this.dataset['state'] = state;
  };

  #topic(): CountedTopic {
    const aliases = (this.dataset['aliases'] ?? '').split(' ').filter(Boolean);
    return { id: this.dataset['topic'] ?? '', aliases };
  }
}

const isState = (value: string): value is State => STATES.some((state) => state === value);

customElements.define('topic-state', TopicStateElement);
