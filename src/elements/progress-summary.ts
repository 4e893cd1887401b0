import { formatProgress, readCounted, summarizeProgress } from '../progress/summarize.ts';
import { PROBLEM_TEXTS } from '../storage/local-store.ts';
import { progress } from './progress-store.ts';

/**
 * `<progress-summary>`: counts the topics in its `data-counted` ("dns|domain-name-system tcp ...": ids with their
 * aliases), as a bar and as text, and says so where progress cannot be kept.
 */
class ProgressSummaryElement extends HTMLElement {
  connectedCallback(): void {
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const summary = summarizeProgress(readCounted(this.dataset['counted'] ?? ''), progress.document);
    const text = this.querySelector('[data-text]');
    const bar = this.querySelector('progress');
    const problem = this.querySelector<HTMLElement>('[data-problem]');
    if (text) text.textContent = formatProgress(summary);
    if (bar) bar.value = summary.done;
    if (problem) {
      problem.hidden = progress.problem === undefined;
      problem.textContent = progress.problem === undefined ? '' : PROBLEM_TEXTS[progress.problem];
    }
  };
}

customElements.define('progress-summary', ProgressSummaryElement);
