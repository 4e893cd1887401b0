import { formatProgress, hasProgress, readCounted, summarizeProgress } from '../progress/summarize.ts';
import { sitePath } from '../site/paths.ts';
import { progress } from './progress-store.ts';
import { showSummary } from './show-summary.ts';

let loading: Promise<Readonly<Record<string, string>>> | undefined;

/** The topics of every roadmap as text; see `writeCounted`. */
async function loadTopics(): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(sitePath('/roadmap-topics.json'));
  // The file comes from the same build as this script.
  return response.ok ? ((await response.json()) as Record<string, string>) : {};
}

/**
 * `<roadmap-progress data-roadmap="backend">`: progress on the card of a roadmap. Nothing is loaded or shown before
 * the visitor has any progress, and nothing for a roadmap that was not touched.
 */
class RoadmapProgress extends HTMLElement {
  connectedCallback(): void {
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    if (Object.keys(progress.document.topics).length > 0) void this.#count();
  };

  async #count(): Promise<void> {
    const topics = await (loading ??= loadTopics()).catch(() => undefined);
    const summary = summarizeProgress(readCounted(topics?.[this.dataset['roadmap'] ?? ''] ?? ''), progress.document);
    this.hidden = !hasProgress(summary);
    showSummary(this, summary, formatProgress(summary));
  }
}

customElements.define('roadmap-progress', RoadmapProgress);
