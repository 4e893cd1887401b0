import { formatProgress, summarizeProgress } from '../progress/summarize.ts';
import { readPageTopics } from './page-topics.ts';
import { progress } from './progress-store.ts';
import { showSummary } from './show-summary.ts';

/** `<section-progress data-section="internet" data-label="Internet">`: counts one section and lets it be set at once. */
class SectionProgress extends HTMLElement {
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
  };

  async #openMenu({ currentTarget }: Event): Promise<void> {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { openStateMenu } = await import('./state-menu.ts');
    openStateMenu({ title: this.dataset['label'] ?? '', topics: this.#topics(), opener: currentTarget });
  }

  #topics() {
    return readPageTopics().bySection.get(this.dataset['section'] ?? '') ?? [];
  }
}

customElements.define('section-progress', SectionProgress);
