import { formatProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { progress } from '../../stores/progress-store.ts';
import { showSummary } from './show-summary.ts';
import { onCountChange, readShownTopics } from './shown-topics.ts';
import { openStateMenu } from './open-state-menu.ts';

/** `<section-progress data-section="internet" data-label="Internet">`: counts one section and lets it be set at once. */
class SectionProgress extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', (event) => this.#openMenu(event));
  }

  show(topics: ReturnType<typeof readShownTopics>): void {
    const summary = summarizeProgress(topics.get(this.dataset['section'] ?? '') ?? [], progress.document);
    showSummary(this, summary, formatProgress(summary));
  }

  #openMenu({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    const topics = readShownTopics().get(this.dataset['section'] ?? '') ?? [];
    void openStateMenu({ title: this.dataset['label'] ?? '', topics, trigger: currentTarget });
  }
}

customElements.define('section-progress', SectionProgress);

/** All sections at once, so that the topics are gone through only once. */
function showAll(): void {
  const topics = readShownTopics();
  for (const element of document.querySelectorAll<SectionProgress>('section-progress')) element.show(topics);
}

onCountChange(showAll);
showAll();
