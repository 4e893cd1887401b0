import { stateOf } from '../../learner/progress/document.ts';
import { STATE_LABELS, STATES, type State } from '../../learner/progress/states.ts';
import type { CountedTopic } from '../../learner/progress/summarize.ts';
import { closePopover, isPopoverOpen, openPopover } from '../../browser/popover.ts';
import { readKey } from '../../browser/read-key.ts';
import { progress } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';
import { findShownLink } from './shown-link.ts';

/** What a menu is about: one topic, or all topics of a section or a roadmap. */
export interface MenuTarget {
  readonly title: string;
  readonly topics: readonly CountedTopic[];
  /** Gets the focus back; the menu stands below it if there is no `place`. */
  readonly trigger: HTMLElement;
  /** A point of the window in CSS pixels, such as where the pointer is. */
  readonly place?: { readonly x: number; readonly y: number };
}

/** What the graph does with a topic, by the event that asks for it. */
const ACTIONS = [
  ['why', 'Why this?'],
  ['way', 'How far to here?'],
  ['pick', 'Select several'],
] as const;

const menu = document.createElement('div');
menu.className = 'state-menu';
menu.setAttribute('role', 'menu');
// An automatic one would close when the finger lifts that opened it by a long press.
menu.popover = 'manual';

let target: MenuTarget | undefined;

/** Opens the menu of states; the pattern is the menu of the ARIA Authoring Practices. */
export function openStateMenu(wanted: MenuTarget): void {
  if (isPopoverOpen(menu)) {
    if (target?.trigger === wanted.trigger) return;
    closePopover(menu);
  }
  target = wanted;
  menu.setAttribute('aria-label', `State of ${wanted.title}`);
  menu.replaceChildren(makeHeading(wanted), ...STATES.map((state) => makeItem(wanted, state)), ...makeLinks(wanted));
  // Next to the trigger, so that it is neither hidden by an open dialog nor inert.
  (wanted.trigger.closest('dialog') ?? document.body).append(menu);
  openPopover(menu);
  place(wanted);
  (menu.querySelector<HTMLElement>('[aria-checked="true"]') ?? listItems()[0])?.focus();
}

function makeHeading({ title, topics }: MenuTarget): HTMLElement {
  const heading = document.createElement('p');
  heading.textContent = topics.length === 1 ? title : `${title}: ${plural(topics.length, 'topic')}`;
  heading.setAttribute('aria-hidden', 'true');
  return heading;
}

function makeItem({ topics }: MenuTarget, state: State): HTMLElement {
  const { label, key } = STATE_LABELS[state];
  const isCurrent = topics.every(({ id, aliases }) => stateOf(progress.document, id, aliases) === state);
  const item = document.createElement('button');
  item.type = 'button';
  item.tabIndex = -1;
  item.dataset['state'] = state;
  item.setAttribute('role', 'menuitemradio');
  item.setAttribute('aria-checked', String(isCurrent));
  const hint = document.createElement('kbd');
  hint.textContent = key;
  item.append(label, hint);
  item.addEventListener('click', () => {
    closeMenu();
    progress.set(topics, state);
  });
  return item;
}

/** The menu stands in for the browser's, so it offers what that is used for most. */
function makeLinks({ trigger }: MenuTarget): readonly HTMLElement[] {
  if (!(trigger instanceof HTMLAnchorElement)) return [];
  return [...makeActions(trigger), makeNewTab(trigger)];
}

/** What can be asked of the graph on behalf of a topic; it listens to these events. */
function makeActions(trigger: HTMLAnchorElement): readonly HTMLElement[] {
  const { topic } = trigger.dataset;
  if (topic === undefined || !trigger.closest('.graph-view')) return [];
  return ACTIONS.map(([type, label]) => {
    const item = document.createElement('button');
    item.type = 'button';
    item.tabIndex = -1;
    item.setAttribute('role', 'menuitem');
    item.textContent = label;
    item.addEventListener('click', () => {
      closeMenu();
      trigger.dispatchEvent(new CustomEvent(type, { detail: topic, bubbles: true }));
    });
    return item;
  });
}

function makeNewTab(trigger: HTMLAnchorElement): HTMLElement {
  const link = document.createElement('a');
  link.href = trigger.href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.tabIndex = -1;
  link.setAttribute('role', 'menuitem');
  link.textContent = 'Open in a new tab';
  link.addEventListener('click', () => closeMenu());
  return link;
}

function place({ trigger, place: point }: MenuTarget): void {
  const anchor = trigger.getBoundingClientRect();
  const { x, y } = point ?? { x: anchor.left, y: anchor.bottom + 4 };
  const { width, height } = menu.getBoundingClientRect();
  menu.style.insetInlineStart = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
  menu.style.insetBlockStart = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
}

function closeMenu(): void {
  closePopover(menu);
  if (target) findShownLink(target.trigger).focus({ preventScroll: true });
}

const listItems = (): readonly HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

document.addEventListener('pointerdown', ({ target: touched }) => {
  if (isPopoverOpen(menu) && touched instanceof Node && !menu.contains(touched)) closePopover(menu);
});

/** The menu goes along with its trigger; at a point of the window it closes, since something else is there now. */
function follow({ target: moved }: Event): void {
  if (!target || !isPopoverOpen(menu) || (moved instanceof Node && menu.contains(moved))) return;
  if (target.place) closeMenu();
  else place(target);
}

document.addEventListener('scroll', follow, { capture: true, passive: true });
window.addEventListener('resize', follow);

menu.addEventListener('keydown', (event) => {
  // With Ctrl or Command, letters belong to the browser: Ctrl+R reloads and must set nothing.
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = readKey(event);
  if (key === undefined) return;
  const items = listItems();
  const index = items.findIndex((item) => item === document.activeElement);
  const next = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index - 1],
    ['Home', 0],
    ['End', -1],
  ]).get(key);
  // Keys of the page must not act on what is below the menu.
  event.stopPropagation();
  if (next !== undefined) {
    event.preventDefault();
    items.at(next % items.length)?.focus();
  } else if (key === 'Escape' || key === 'Tab') {
    event.preventDefault();
    closeMenu();
  } else {
    const state = STATES.find((candidate) => STATE_LABELS[candidate].key === key);
    menu.querySelector<HTMLElement>(`[data-state="${state}"]`)?.click();
  }
});
