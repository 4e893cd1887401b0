import { STATE_LABELS, STATES } from '../../learner/progress/states.ts';
import { openStateMenu } from '../progress/open-state-menu.ts';
import { findPageTopic } from '../progress/page-topics.ts';
import { findShownLink } from '../progress/shown-link.ts';
import { readShownTopics } from '../progress/shown-topics.ts';
import { titleOfLink } from '../progress/topic-title.ts';

/** How long the handle stays when the pointer has left its topic, in ms: the way to it may lead outside. */
const STAY = 200;

/**
 * A round button on the corner of the topic or section of the graph below the mouse, or with the focus: it opens the menu of
 * states without a right click. The keyboard has keys for that, so Tab passes it by.
 */
const handle = document.createElement('button');
handle.type = 'button';
handle.className = 'state-button state-handle';
handle.tabIndex = -1;
handle.hidden = true;

let owner: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The boxes of topics and projects, and those of sections, whose topics are set together. */
const OWNERS = '.graph-view :is(a.node:is([data-topic], [data-key]), .node > a[data-section])';

const topicAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(OWNERS) : null) ?? undefined;

function show(link: HTMLElement): void {
  clearTimeout(timer);
  const view = link.closest('.graph-view');
  if (!view) return;
  owner = link;
  if (handle.parentElement !== view) view.append(handle);
  const box = link.getBoundingClientRect();
  handle.style.setProperty('left', `${box.right}px`);
  handle.style.setProperty('top', `${box.top}px`);
  const state = STATES.find((name) => name === link.dataset['state']) ?? 'pending';
  handle.dataset['state'] = state;
  handle.setAttribute('aria-label', `State of ${titleOfLink(link)}: ${STATE_LABELS[state].label}`);
  handle.hidden = false;
}

function hide(): void {
  clearTimeout(timer);
  handle.hidden = true;
  owner = undefined;
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  const link = topicAt(target);
  if (link) show(link);
  else if (target === handle) clearTimeout(timer);
  else if (owner) {
    clearTimeout(timer);
    timer = setTimeout(hide, STAY);
  }
});

// The topic may still be below the mouse after what took its handle away: a turn of the wheel, the focus elsewhere.
document.addEventListener('pointermove', ({ target, pointerType, buttons }) => {
  if (owner || pointerType !== 'mouse' || buttons !== 0) return;
  const link = topicAt(target);
  if (link) show(link);
});

document.addEventListener('focusin', ({ target }) => {
  const link = topicAt(target);
  if (link?.matches(':focus-visible') === true) show(link);
  else if (target !== handle) hide();
});

// What moves below it takes its topic away.
for (const type of ['scroll', 'wheel']) addEventListener(type, hide, { capture: true, passive: true });

handle.addEventListener('click', (event) => {
  const { dataset: { topic = '', key = topic, section } = {} } = owner ?? {};
  if (!owner) return;
  event.stopPropagation();
  const { left, bottom } = handle.getBoundingClientRect();
  const trigger = findShownLink(owner);
  hide();
  void openStateMenu({
    title: titleOfLink(trigger),
    topics: (section === undefined ? undefined : readShownTopics().get(section)) ?? [findPageTopic(key)],
    trigger,
    place: { x: left, y: bottom },
  });
});
