import { stateOf } from '../../learner/progress/document.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { formatProgress, hasProgress, summarizeProgress, type CountedTopic } from '../../learner/progress/summarize.ts';
import { findPageTopic } from './page-topics.ts';
import { progress } from '../../stores/progress-store.ts';
import { onCountChange, readShownTopics } from './shown-topics.ts';
import './state-keys.ts';

/**
 * Shows the learner's progress below `root`, for style sheets and screen readers: on every link to a topic and its
 * button in the outline (`data-topic`), and on every link to a section (`data-section`).
 * A map that wakes up later calls it for its own links.
 */
export function showStates(root: ParentNode): void {
  const shown = readShownTopics();
  for (const link of root.querySelectorAll<HTMLElement>(':is(a, button)[data-topic], a[data-section]')) {
    const { topic, section } = link.dataset;
    const topics = shown.get(section ?? '') ?? [];
    // The box of a section that is a topic itself has both, unless the topic is all that there is to count.
    const isAlone = topic !== undefined && topics.length < 2;
    showOnLink(link, {
      state: topic === undefined ? undefined : readState(topic),
      count: isAlone ? undefined : countTopics(topics),
    });
  }
}

/** What a link shows of the progress: `value` is for style sheets, `words` are for screen readers. */
interface Shown {
  readonly value: string;
  readonly words: string;
}

function readState(topic: string): Shown | undefined {
  const { id, aliases } = findPageTopic(topic);
  const state = stateOf(progress.document, id, aliases);
  return state === 'pending' ? undefined : { value: state, words: STATE_LABELS[state].label };
}

function countTopics(topics: readonly CountedTopic[]): Shown | undefined {
  const summary = summarizeProgress(topics, progress.document);
  if (!hasProgress(summary)) return undefined;
  return { value: `${summary.done}/${summary.total}`, words: formatProgress(summary) };
}

/** Writes only what changed: on a large roadmap, most links stay as they are. */
function showOnLink(link: HTMLElement, { state, count }: Record<'state' | 'count', Shown | undefined>): void {
  if (link.dataset['state'] === state?.value && link.dataset['count'] === count?.value) return;
  setAttribute(link, 'data-state', state?.value);
  setAttribute(link, 'data-count', count?.value);
  const words = [state, count].flatMap((shown) => shown?.words ?? []);
  setAttribute(link, 'aria-description', words.length === 0 ? undefined : words.join('; '));
}

function setAttribute(link: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) link.removeAttribute(name);
  else link.setAttribute(name, value);
}

onCountChange(() => showStates(document));
showStates(document);
