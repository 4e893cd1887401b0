import { stateOf } from '../../learner/progress/document.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { formatProgress, hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
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
  for (const link of root.querySelectorAll<HTMLElement>(':is(a, button)[data-topic]')) {
    const { id, aliases } = findPageTopic(link.dataset['topic'] ?? '');
    const state = stateOf(progress.document, id, aliases);
    showOnLink(link, 'state', state === 'pending' ? undefined : state, STATE_LABELS[state].label);
  }
  const shown = readShownTopics();
  for (const link of root.querySelectorAll<HTMLElement>('a[data-section]')) {
    const topics = shown.get(link.dataset['section'] ?? '') ?? [];
    const summary = summarizeProgress(topics, progress.document);
    showOnLink(
      link,
      'count',
      hasProgress(summary) ? `${summary.done}/${summary.total}` : undefined,
      formatProgress(summary),
    );
  }
}

/** Writes only what changed: on a large roadmap, most links stay as they are. */
function showOnLink(link: HTMLElement, name: 'state' | 'count', value: string | undefined, description: string): void {
  const attribute = `data-${name}`;
  if (link.getAttribute(attribute) === (value ?? null)) return;
  if (value === undefined) {
    link.removeAttribute(attribute);
    link.removeAttribute('aria-description');
  } else {
    link.setAttribute(attribute, value);
    link.setAttribute('aria-description', description);
  }
}

onCountChange(() => showStates(document));
showStates(document);
