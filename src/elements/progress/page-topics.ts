import { readNeeds, type Step } from '../../learner/progress/find-next.ts';
import { cutSections, readCounted, type CountedTopic } from '../../learner/progress/summarize.ts';

/** The topics of the roadmap that the page shows, which its summary carries as data; those of the atlas, by area. */
export interface PageTopics {
  /** Id of the roadmap; empty on a page without one. */
  readonly roadmap: string;
  readonly byId: ReadonlyMap<string, Step>;
  readonly bySection: ReadonlyMap<string, readonly Step[]>;
}

let known: PageTopics | undefined;

/** Read once: the roadmap of a page never changes. Empty on pages without a roadmap. */
export function readPageTopics(): PageTopics {
  if (known) return known;
  const summary = document.querySelector<HTMLElement>(':is(progress-summary, topic-atlas)[data-sections]');
  const topics = readNeeds(readCounted(summary?.dataset['counted'] ?? ''), summary?.dataset['needs'] ?? '');
  known = {
    roadmap: summary?.dataset['roadmap'] ?? '',
    byId: new Map(topics.map((topic) => [topic.id, topic])),
    bySection: cutSections(topics, summary?.dataset['sections'] ?? ''),
  };
  return known;
}

/** A topic that the page links to, with its former ids if the page knows them. */
export const findPageTopic = (id: string): CountedTopic => readPageTopics().byId.get(id) ?? { id, aliases: [] };
