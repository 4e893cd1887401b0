import type { CountedTopic } from '../../learner/progress/summarize.ts';
import { STATE_LABELS, STATES, type State } from '../../learner/progress/states.ts';
import { announce } from '../../browser/announce.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { progress } from '../../stores/progress-store.ts';
import { findModal } from '../../browser/modal.ts';
import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';
import { findPageTopic } from './page-topics.ts';
import { readShownTopics } from './shown-topics.ts';
import { openStateMenu } from './open-state-menu.ts';
import { titleOfLink } from './topic-title.ts';

/**
 * Sets states from links to topics, projects and sections: by keys (`d`, `l`, `s`, `r` on one of the first two or in the
 * panel of a topic, `m` for the menu, `u` to undo), and in the graph by the right button or a long press. With Shift, the
 * right button opens the browser's menu.
 */
const KEYS: ReadonlyMap<string, State> = new Map(STATES.map((state) => [STATE_LABELS[state].key, state]));

const LINKS = ':is(a, button):is([data-topic], [data-section], [data-key])';

/** What sets the state of the topic that is open in the panel. */
const OPEN = 'topic-state';

document.addEventListener('keydown', (event) => {
  // A key that is held down repeats; each repeat would be one more change to undo.
  if (event.shiftKey || event.repeat || !(event.target instanceof Element) || !isSingleKey(event)) return;
  // Behind a dialog nothing is to change; the panel is one about a topic.
  if (findModal()?.matches(':not(.topic-panel)')) return;
  const key = readKey(event);
  if (key === 'u') {
    event.preventDefault();
    undo();
    return;
  }
  const link =
    event.target.closest<HTMLElement>(LINKS) ?? event.target.closest('.topic-panel')?.querySelector<HTMLElement>(OPEN);
  const state = key === undefined ? undefined : KEYS.get(key);
  if (!link || (state === undefined && (key !== 'm' || link.matches(OPEN)))) return;
  event.preventDefault();
  if (state === undefined) openMenu(link);
  else {
    const topic = stateOwner(link);
    if (topic) progress.set([topic], state);
  }
});

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>('button:is([data-topic], [data-key])') : null;
  if (button) openMenu(button);
});

document.addEventListener('contextmenu', (event) => {
  const link = findGraphLink(event.target);
  if (!link || event.shiftKey) return;
  event.preventDefault();
  openMenu(link, { x: event.clientX, y: event.clientY });
});

// iOS has no `contextmenu` for a long press; where no finger can touch the screen, nobody presses long.
if (matchMedia('(any-pointer: coarse)').matches)
  void loadPart(
    'The long press',
    async () => (await import('./long-press.ts')).watchLongPress(findGraphLink, openMenu),
    // The menu also opens by key, and each state is set on the page of its topic.
    () => undefined,
  );

/** Says what `undo` did; called by the key, and by the button on the message about a change. */
export function undo(): void {
  announce(progress.undo() ? 'Undone' : 'Nothing to undo');
}

function findGraphLink(target: EventTarget | null): HTMLElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>(LINKS) : null;
  return link?.closest('.graph-view') ? link : undefined;
}

function openMenu(link: HTMLElement, place?: { x: number; y: number }): void {
  const topic = stateOwner(link);
  void openStateMenu({
    title: readTitle(link),
    topics: topic ? [topic] : (readShownTopics().get(link.dataset['section'] ?? '') ?? []),
    trigger: link,
    ...(place && { place }),
  });
}

/** The topic or project whose state a link or button sets alone; undefined if it is a section. */
function stateOwner({ dataset: { topic, key = topic } }: HTMLElement): CountedTopic | undefined {
  return key === undefined ? undefined : findPageTopic(key);
}

/** The title of a topic or section as its link, or the link beside its button, shows it. */
function readTitle(trigger: HTMLElement): string {
  return titleOfLink(trigger.matches('button') ? (trigger.parentElement?.querySelector('a') ?? trigger) : trigger);
}
