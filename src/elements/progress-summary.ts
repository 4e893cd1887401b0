import { formatProgress, summarizeProgress, type CountedTopic } from '../progress/summarize.ts';
import { progress } from './progress-store.ts';

const PROBLEMS = {
  blocked: 'This browser keeps no data for this site, so your progress lasts until you close the tab.',
  full: 'The storage of this browser is full, so your progress lasts until you close the tab.',
  unreadable: 'Your saved progress could not be read. It was left as it is; changes last until you close the tab.',
  newer: 'Your progress was saved by a newer version of this site. Reload the page to use it.',
} as const;

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
    const summary = summarizeProgress(this.#topics(), progress.document);
    const text = this.querySelector('[data-text]');
    const bar = this.querySelector('progress');
    const problem = this.querySelector<HTMLElement>('[data-problem]');
    if (text) text.textContent = formatProgress(summary);
    if (bar) bar.value = summary.done;
    if (problem) {
      problem.hidden = progress.problem === undefined;
      problem.textContent = progress.problem === undefined ? '' : PROBLEMS[progress.problem];
    }
  };

  #topics(): readonly CountedTopic[] {
    return (this.dataset['counted'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((entry) => entry.split('|'))
      .map(([id = '', ...aliases]) => ({ id, aliases }));
  }
}

customElements.define('progress-summary', ProgressSummaryElement);
