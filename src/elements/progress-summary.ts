import { formatProgress, hasProgress, readCounted, summarizeProgress } from '../progress/summarize.ts';
import { PROBLEM_TEXTS } from '../storage/local-store.ts';
import { erasesStorage } from './keep-data.ts';
import { progress } from './progress-store.ts';
import { showSummary } from './show-summary.ts';

const ERASING =
  'This browser deletes what a website keeps after seven days without a visit. To be safe, add Waymark to your home screen or save a backup on the progress page.';

/**
 * `<progress-summary>`: counts the topics in its `data-counted` (see `writeCounted`), as a bar and as text, lets all
 * of them be set at once, and says so where progress cannot be kept.
 */
class ProgressSummaryElement extends HTMLElement {
  connectedCallback(): void {
    progress.addEventListener('change', this.#show);
    this.querySelector('button')?.addEventListener('click', (event) => void this.#openMenu(event));
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const summary = summarizeProgress(this.#topics(), progress.document);
    showSummary(this, summary, formatProgress(summary));
    const notice = this.querySelector<HTMLElement>('[data-problem]');
    if (!notice) return;
    const text = progress.problem
      ? PROBLEM_TEXTS[progress.problem]
      : hasProgress(summary) && erasesStorage()
        ? ERASING
        : '';
    notice.hidden = text === '';
    notice.textContent = text;
  };

  async #openMenu({ currentTarget }: Event): Promise<void> {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { openStateMenu } = await import('./state-menu.ts');
    openStateMenu({ title: this.dataset['label'] ?? '', topics: this.#topics(), opener: currentTarget });
  }

  #topics() {
    return readCounted(this.dataset['counted'] ?? '');
  }
}

customElements.define('progress-summary', ProgressSummaryElement);
