import { loadPart } from '../../browser/load-failure.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { review } from '../../stores/review-store.ts';
import { onCountChange } from '../progress/shown-topics.ts';

/**
 * `<continue-learning>`: the greeting of the home page. Whoever has begun is told where they were; see `show-return.ts`,
 * which is loaded for them alone. The script in the head of the page has marked the page for them before it was painted.
 */
class ContinueLearning extends HTMLElement {
  connectedCallback(): void {
    onCountChange(this.#show);
    for (const store of [plan, review]) store.addEventListener('change', this.#show);
    this.#show();
  }

  readonly #show = (): void => {
    const hasBegun = [progress.document.topics, plan.document.goals, review.document.cards].some(
      (entries) => Object.keys(entries).length > 0,
    );
    document.documentElement.toggleAttribute('data-returning', hasBegun);
    if (hasBegun) void this.#greet();
  };

  async #greet(): Promise<void> {
    // Without it, offline for instance, the links lead on as they do for everybody.
    const part = await loadPart(
      'What you were doing',
      () => import('./show-return.ts'),
      () => undefined,
    );
    await part?.showReturn(this);
  }
}

customElements.define('continue-learning', ContinueLearning);
