import { loadCatalog } from '../../browser/load-catalog.ts';
import { countSections } from '../../learner/mine/count-sections.ts';
import { lastChange, offerNext } from '../../learner/progress/offer-next.ts';
import { formatProgress, hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { topicPathIn } from '../../urls/paths.ts';
import { onCountChange } from './shown-topics.ts';

/**
 * `<continue-learning>`: the link with which a visitor of the home page starts. To somebody who has begun a roadmap it
 * offers the next topic of the one that they worked on last. Nothing is loaded before there is any progress.
 */
class ContinueLearning extends HTMLElement {
  connectedCallback(): void {
    onCountChange(() => void this.#show());
    void this.#show();
  }

  async #show(): Promise<void> {
    if (Object.keys(progress.document.topics).length === 0) return;
    // Without the catalog, offline for instance, the link leads to the first roadmap as it does for everybody.
    const catalog = await loadCatalog().catch(() => undefined);
    const link = this.querySelector('a');
    const why = this.querySelector('[data-why]');
    if (!catalog || !link || !why) return;
    const [latest] = catalog.roadmaps
      .flatMap((roadmap) => {
        const steps = [...countSections(mine.document, roadmap, catalog).values()].flat();
        const summary = summarizeProgress(steps, progress.document);
        const next = offerNext(steps, progress.document, catalog);
        return next && hasProgress(summary)
          ? [{ roadmap, summary, next, changed: lastChange(steps, progress.document) }]
          : [];
      })
      .sort((a, b) => b.changed - a.changed);
    if (!latest) return;
    link.textContent = `Continue: ${latest.next.topic.title}`;
    link.href = topicPathIn(latest.next.topic.id, latest.roadmap);
    why.textContent = `${latest.roadmap.briefTitle}: ${formatProgress(latest.summary)}`;
  }
}

customElements.define('continue-learning', ContinueLearning);
