import { setToggle } from '../../learner/mine/change.ts';
import { mineOf } from '../../learner/mine/lookup.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { announce } from '../../browser/announce.ts';
import { mine } from '../../stores/mine-store.ts';
import { topicOf } from '../progress/topic-of.ts';

/**
 * `<mine-toggle data-field="bookmark" data-topic="dns" data-aliases="domain-name-system">`: a button that turns the
 * bookmark of a topic on and off, or with `data-field="hidden"` its place in the learner's roadmaps.
 */
class MineToggle extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#toggle);
    mine.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    mine.removeEventListener('change', this.#show);
  }

  get #field(): 'bookmark' | 'hidden' {
    return this.dataset['field'] === 'hidden' ? 'hidden' : 'bookmark';
  }

  get #isOn(): boolean {
    return mineOf(mine.document, topicOf(this))[this.#field]?.isOn === true;
  }

  readonly #toggle = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest('button')) return;
    const isOn = !this.#isOn;
    mine.update((stored) => setToggle(stored, topicOf(this), this.#field, isOn, Date.now()));
    if (mine.problem) announce(PROBLEM_TEXTS[mine.problem]);
  };

  readonly #show = (): void => {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.setAttribute('aria-pressed', String(this.#isOn));
  };
}

customElements.define('mine-toggle', MineToggle);
