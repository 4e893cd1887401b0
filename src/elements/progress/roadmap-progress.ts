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
import { loadJson, loadOnce } from '../../browser/load-file.ts';
import { isRecord } from '../../learner/storage/document-format.ts';
import { showSummary } from './show-summary.ts';
import { onCountChange } from './shown-topics.ts';

/** The topics of a roadmap as text; see `writeCounted` and `writeSections`. */
interface RoadmapTopics {
  readonly topics: string;
  readonly sections: string;
}

const isIndex = (value: unknown): value is Readonly<Record<string, RoadmapTopics>> => isRecord(value);
const load = loadOnce(async (address) => new Map(Object.entries(await loadJson(address, isIndex))));

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
    // Without the file, offline for instance, the card is shown as it is without progress; the next change tries again.
    const loaded = await load(sitePath('/roadmap-topics.json')).catch(() => undefined);
    const found = loaded?.get(roadmap);
    if (!found) return;
    const sections = cutSections(readCounted(found.topics), found.sections);
    const shown = [...leaveOutHidden(mine.document, roadmap, sections).values()].flat();
    const summary = summarizeProgress(shown, progress.document);
    this.hidden = !hasProgress(summary);
    showSummary(this, summary, formatProgress(summary));
  }
}

customElements.define('roadmap-progress', RoadmapProgress);
