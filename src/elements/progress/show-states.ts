import { stateOf } from '../../learner/progress/document.ts';
import { listReady, type Step } from '../../learner/progress/find-next.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { formatProgress, hasProgress, summarizeProgress, type CountedTopic } from '../../learner/progress/summarize.ts';
import { findPageTopic } from './page-topics.ts';
import { progress } from '../../stores/progress-store.ts';
import { onCountChange, readShownTopics } from './shown-topics.ts';
import './state-keys.ts';

/**
 * Shows the learner's progress below `root`, for style sheets and screen readers: on every link to a topic and its
 * button in the outline (`data-topic`), also to a project (`data-key`), and on every link to a section (`data-section`). Once there is any, topics that
 * are ready to be learned are marked too (`data-ready`).
 */
function showStates(root: ParentNode): void {
  const shown = readShownTopics();
  const ready = findReady([...shown.values()].flat());
  for (const link of root.querySelectorAll<HTMLElement>(
    ':is(a, button):is([data-topic], [data-key]), a[data-section]',
  )) {
    const { topic, key = topic, section } = link.dataset;
    const topics = shown.get(section ?? '') ?? [];
    // The box of a section that is a topic itself has both, unless the topic is all that there is to count.
    const isAlone = topic !== undefined && topics.length < 2;
    showOnLink(link, {
      state: key === undefined ? undefined : readState(key),
      ready: topic !== undefined && ready.has(topic) ? READY : undefined,
      count: isAlone ? undefined : countTopics(topics),
    });
  }
}

/** What a link shows of the progress: `value` is for style sheets, `words` are for screen readers. */
interface Shown {
  readonly value: string;
  readonly words: string;
  /** Only of a count: how much is done, from 0 to 1. */
  readonly share?: number;
}

const READY: Shown = { value: '', words: 'Ready to learn' };

/** To somebody who has not begun, all beginnings would be ready; the header of the page names the first one. */
function findReady(topics: readonly Step[]): ReadonlySet<string> {
  if (!hasProgress(summarizeProgress(topics, progress.document))) return new Set();
  return new Set(listReady(topics, progress.document).map(({ id }) => id));
}

function readState(topic: string): Shown | undefined {
  const { id, aliases } = findPageTopic(topic);
  const state = stateOf(progress.document, id, aliases);
  return state === 'pending' ? undefined : { value: state, words: STATE_LABELS[state].label };
}

function countTopics(topics: readonly CountedTopic[]): Shown | undefined {
  const summary = summarizeProgress(topics, progress.document);
  if (!hasProgress(summary)) return undefined;
  return {
    value: `${summary.done}/${summary.total}`,
    words: formatProgress(summary),
    // Who skips a whole section has nothing to do in it.
    share: summary.total === 0 ? 0 : summary.done / summary.total,
  };
}

/** Writes only what changed: on a large roadmap, most links stay as they are. */
function showOnLink(link: HTMLElement, shown: Record<'state' | 'ready' | 'count', Shown | undefined>): void {
  const { state, ready, count } = shown;
  const { dataset } = link;
  if (dataset['state'] === state?.value && dataset['ready'] === ready?.value && dataset['count'] === count?.value)
    return;
  // The list of sections shows a ring with the numbers, the map from far away one in their place.
  link.style.setProperty('--done', String(count?.share ?? 0));
  setAttribute(link, 'data-state', state?.value);
  setAttribute(link, 'data-ready', ready?.value);
  setAttribute(link, 'data-count', count?.value);
  setAttribute(link, 'data-complete', count?.share === 1 ? '' : undefined);
  const words = [state, ready, count].flatMap((part) => part?.words ?? []);
  setAttribute(link, 'aria-description', words.length === 0 ? undefined : words.join('; '));
}

function setAttribute(link: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) link.removeAttribute(name);
  else link.setAttribute(name, value);
}

onCountChange(() => showStates(document));
showStates(document);
