import { stateOf } from '../progress/document.ts';
import { STATE_LABELS, STATES, type State } from '../progress/states.ts';
import { readCounted } from '../progress/summarize.ts';
import { progress } from './progress-store.ts';

/**
 * Shows the learner's progress on every link with `data-topic`, and lets the keys `d`, `l`, `s` and `r` set the state
 * of the one that has the focus. Links of a map that wakes up later are shown through `markTopics`.
 */
const KEYS: ReadonlyMap<string, State> = new Map(STATES.map((state) => [STATE_LABELS[state].key, state]));

/** Former ids of topics, which the summary of the page carries. */
function readAliases(): ReadonlyMap<string, readonly string[]> {
  const counted = document.querySelector<HTMLElement>('progress-summary')?.dataset['counted'] ?? '';
  return new Map(readCounted(counted).map(({ id, aliases }) => [id, aliases]));
}

/** Writes the state of each topic below `root` onto its links, for style sheets and screen readers. */
export function markTopics(root: ParentNode): void {
  const aliases = readAliases();
  for (const link of root.querySelectorAll<HTMLElement>('a[data-topic]')) {
    const topic = link.dataset['topic'] ?? '';
    const state = stateOf(progress.document, topic, aliases.get(topic));
    if (state === 'pending') {
      delete link.dataset['state'];
      link.removeAttribute('aria-description');
    } else {
      link.dataset['state'] = state;
      link.setAttribute('aria-description', STATE_LABELS[state].label);
    }
  }
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-topic]') : null;
  const state = KEYS.get(event.key);
  if (!link || state === undefined) return;
  event.preventDefault();
  const id = link.dataset['topic'] ?? '';
  progress.set([{ id, aliases: readAliases().get(id) ?? [] }], state);
});

progress.addEventListener('change', () => markTopics(document));
markTopics(document);
