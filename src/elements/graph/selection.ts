import { adoptSheet } from '../../browser/adopt-styles.ts';
import { isTyping } from '../../browser/is-typing.ts';
import { makeElement } from '../../browser/make-element.ts';
import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';
import { STATE_LABELS, STATES, type State } from '../../learner/progress/states.ts';
import { progress } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';
import { findPageTopic } from '../progress/page-topics.ts';
import { findShownLink } from '../progress/shown-link.ts';
import { readShownTopics } from '../progress/shown-topics.ts';
import { titleOfLink } from '../progress/topic-title.ts';
import { listTopicNodes } from './drawing-boxes.ts';
import { drawLasso } from './lasso.ts';
import styles from './selection.css?inline';

/*
 * The selected topics of the graph (`data-selected` on their boxes), with a bar that sets all of them at once: one change,
 * which one undo takes back.
 */
adoptSheet(styles);

const selected = new Set<string>();
/** There while each tap on a topic selects it: it hears the back gesture of a phone, where the browser tells of it. */
let picking: { readonly stop: () => void } | undefined;
/** Where the focus goes back to from the bar. */
let last: HTMLElement | undefined;

const count = makeElement('span', { class: 'selection-count' });
const bar = makeElement(
  'div',
  { class: 'selection-bar no-print', role: 'toolbar', 'aria-label': 'Selected topics', hidden: true },
  count,
  ...(['done', 'learning', 'skipped', 'pending'] as const).map((state) =>
    makeButton(STATE_LABELS[state].label, () => setAll(state), STATE_LABELS[state].key),
  ),
  makeButton('Clear', clearAll, 'Esc'),
);
const invitation = makeElement('span', { class: 'selection-invitation', hidden: true }, 'Tap topics to select them');
count.after(invitation);
const statusLine = makeElement('p', { role: 'status', class: 'visually-hidden' });

function makeButton(label: string, run: () => void, key: string): HTMLElement {
  const button = makeElement('button', { type: 'button', class: 'button' }, label, ' ', makeElement('kbd', {}, key));
  button.addEventListener('click', run);
  return button;
}

/** Selects the topic of a link, or takes it out again; of the link of a section, all its topics. */
export function toggle(link: HTMLElement): void {
  const topics = topicsOf(link);
  const isIn = topics.every((id) => selected.has(id));
  for (const id of topics) {
    if (isIn) selected.delete(id);
    else selected.add(id);
  }
  last = link;
  show(`${titleOfLink(link)} ${isIn ? 'is no longer selected' : 'selected'}`);
}

/** Has taps on topics select them, beginning with one, until a state is chosen for them or the selection is cleared. */
export function startPicking(link: HTMLElement): void {
  picking ??= watchBack(clearAll);
  if (topicsOf(link).every((id) => selected.has(id))) show('Tap topics to select them');
  else toggle(link);
}

export const isPicking = (): boolean => picking !== undefined;

/** The part of https://html.spec.whatwg.org/#close-watcher that is used here; TypeScript does not know it yet. */
interface BackWatcher extends EventTarget {
  destroy: () => void;
}

/** Calls `onBack` on the gesture or button of a phone that goes back, where the browser has a way to hear of it. */
function watchBack(onBack: () => void): { readonly stop: () => void } {
  const { CloseWatcher: Watcher } = window as Window & { readonly CloseWatcher?: new () => BackWatcher };
  if (!Watcher) return { stop: () => undefined };
  const watcher = new Watcher();
  watcher.addEventListener('close', onBack);
  return { stop: () => watcher.destroy() };
}

/** Selects the whole section that a link belongs to. */
export function selectSection(link: HTMLElement): void {
  const { section, topic = '' } = link.dataset;
  const shown = readShownTopics();
  const topics =
    shown.get(section ?? '') ?? [...shown.values()].find((steps) => steps.some(({ id }) => id === topic)) ?? [];
  for (const { id } of topics) selected.add(id);
  last = link;
  show('The section is selected');
}

/** Selects what a rectangle touches that is drawn with the pointer. */
export function startLasso(map: HTMLElement, start: PointerEvent): void {
  drawLasso(map, start, (area) => {
    for (const [topic, node] of listTopicNodes(map)) {
      const box = node.getBoundingClientRect();
      const isTouched =
        box.left < area.right && box.right > area.left && box.top < area.bottom && box.bottom > area.top;
      if (isTouched) selected.add(topic);
    }
    show('Selected with the lasso');
  });
}

/** Acts on a key while something is selected: a state for all of it, or Escape. Tells whether it did. */
export function takeKey(event: KeyboardEvent): boolean {
  if ((selected.size === 0 && !picking) || isTyping(event.target)) return false;
  const key = readKey(event);
  if (key === 'Escape') {
    clearAll();
    return true;
  }
  if (selected.size === 0) return false;
  const state = STATES.find((name) => STATE_LABELS[name].key === key);
  if (state === undefined || event.shiftKey || !isSingleKey(event)) return false;
  setAll(state);
  return true;
}

function topicsOf(link: HTMLElement): readonly string[] {
  const { topic, section = '' } = link.dataset;
  return topic === undefined ? (readShownTopics().get(section) ?? []).map(({ id }) => id) : [topic];
}

function setAll(state: State): void {
  const topics = [...selected].map(findPageTopic);
  clearAll();
  progress.set(topics, state);
}

function clearAll(): void {
  const hadFocus = bar.contains(document.activeElement);
  selected.clear();
  picking?.stop();
  picking = undefined;
  show('Nothing is selected');
  if (hadFocus && last) findShownLink(last).focus({ preventScroll: true });
}

function show(words: string): void {
  const view = document.querySelector<HTMLElement>('.graph-view');
  if (!view) return;
  if (!bar.isConnected) view.append(bar, statusLine);
  markBoxes(view);
  bar.hidden = selected.size === 0 && !picking;
  invitation.hidden = !picking;
  view.toggleAttribute('data-picking', picking !== undefined);
  count.textContent = plural(selected.size, 'topic');
  const all = selected.size === 0 ? words : `${words}. ${plural(selected.size, 'topic')} in all`;
  statusLine.textContent = picking ? `${all}. Each tap on a topic selects it.` : `${all}.`;
}

function markBoxes(view: HTMLElement): void {
  for (const [topic, node] of listTopicNodes(view)) node.toggleAttribute('data-selected', selected.has(topic));
}
