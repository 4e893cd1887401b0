import { formatProgress, hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { erasesStorage } from '../../stores/keep-data.ts';
import { progress } from '../../stores/progress-store.ts';
import { showSummary } from './show-summary.ts';
import { listShownTopics, onCountChange } from './shown-topics.ts';
import { openStateMenu } from './open-state-menu.ts';

const ERASING =
  'This browser deletes what a website keeps after seven days without a visit. To be safe, add Waymark to your home screen or save a backup.';

/**
 * `<progress-summary>`: counts the topics of the page's roadmap, as a bar and as text, lets all of them be set at
 * once, and says so where progress cannot be kept. It carries the topics for others too; see `readPageTopics`.
 */
class ProgressSummaryElement extends HTMLElement {
  connectedCallback(): void {
    onCountChange(() => this.#show());
    this.querySelector('button')?.addEventListener('click', (event) => this.#openMenu(event));
    this.#show();
  }

  #show(): void {
    const summary = summarizeProgress(listShownTopics(), progress.document);
    showSummary(this, summary, formatProgress(summary));
    const notice = this.querySelector<HTMLElement>('[data-problem]');
    const text = notice?.querySelector('span');
    if (!notice || !text) return;
    const warning = hasProgress(summary) && erasesStorage() ? ERASING : '';
    text.textContent = progress.problem ? PROBLEM_TEXTS[progress.problem] : warning;
    notice.hidden = text.textContent === '';
  }

  #openMenu({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    void openStateMenu({ title: this.dataset['label'] ?? '', topics: listShownTopics(), trigger: currentTarget });
  }
}

customElements.define('progress-summary', ProgressSummaryElement);
