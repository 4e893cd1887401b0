import { leaveOutHidden } from '../../learner/mine/lookup.ts';
import {
  cutSections,
  formatProgress,
  hasProgress,
  readCounted,
  summarizeProgress,
} from '../../learner/progress/summarize.ts';
import { sitePath } from '../../urls/paths.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { showSummary } from './show-summary.ts';
import { onCountChange } from './shown-topics.ts';

/** The topics of a roadmap as text; see `writeCounted` and `writeSections`. */
interface RoadmapTopics {
  readonly topics: string;
  readonly sections: string;
}

let loading: Promise<ReadonlyMap<string, RoadmapTopics>> | undefined;

async function loadTopics(): Promise<ReadonlyMap<string, RoadmapTopics>> {
  const response = await fetch(sitePath('/roadmap-topics.json'));
  if (!response.ok) throw new Error(`/roadmap-topics.json answered ${response.status}`);
  // The file comes from the same build as this script.
  return new Map(Object.entries((await response.json()) as Record<string, RoadmapTopics>));
}

/**
 * `<roadmap-progress data-roadmap="backend">`: progress on the card of a roadmap. Nothing is loaded or shown before
 * the visitor has any progress, and nothing for a roadmap that was not touched.
 */
class RoadmapProgress extends HTMLElement {
  connectedCallback(): void {
    onCountChange(() => this.#show());
    this.#show();
  }

  #show(): void {
    if (Object.keys(progress.document.topics).length > 0) void this.#count();
    else this.hidden = true;
  }

  async #count(): Promise<void> {
    const roadmap = this.dataset['roadmap'] ?? '';
    loading ??= loadTopics().catch(() => {
      // Without the file, offline for instance, the card is shown as it is without progress; the next change tries again.
      loading = undefined;
      return new Map<string, RoadmapTopics>();
    });
    const found = (await loading).get(roadmap);
    if (!found) return;
    const sections = cutSections(readCounted(found.topics), found.sections);
    const shown = [...leaveOutHidden(mine.document, roadmap, sections).values()].flat();
    const summary = summarizeProgress(shown, progress.document);
    this.hidden = !hasProgress(summary);
    showSummary(this, summary, formatProgress(summary));
  }
}

customElements.define('roadmap-progress', RoadmapProgress);
