import { loadPart } from '../../browser/load-failure.ts';
import { readAddressText } from '../../browser/address-text.ts';
import { closeModal, findModal } from '../../browser/modal.ts';
import { readKey } from '../../browser/read-key.ts';
import { isPopoverOpen } from '../../browser/popover.ts';
import { isSingleKey } from '../../browser/single-key.ts';
import { isTyping } from '../../browser/is-typing.ts';
import type { LitPath } from './lit-path.ts';

/**
 * Asks the graph why a topic is where it is: the pointer or the focus rests on it, `w` keeps the answer, `p` and `n`
 * walk along it, and Escape ends it. What answers is loaded by the first question.
 */
const TOPICS = '.graph-view :is(a.node, .node > a)[data-topic]';

/** How long a pointer or the focus rests on a topic before it lights up, and how long it stays lit afterwards, in ms. */
const REST = 500;
const STAY = 250;

type Part = typeof import('./lit-path.ts');

let part: Part | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** How often something was asked or left; an answer that comes when somebody rests elsewhere is not shown. */
let turn = 0;
/** The topic that the mouse was moved onto. */
let pointed: HTMLElement | undefined;

const topicAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(TOPICS) : null) ?? undefined;

const litPath = (): LitPath | undefined => part?.findLitPath();

/** Whoever only passes by hears nothing of a part that does not load. */
async function load(isAsked: boolean): Promise<Part | undefined> {
  part ??= await loadPart('The answer', () => import('./lit-path.ts'), ...(isAsked ? [] : [() => undefined]));
  return part;
}

async function light(topic: string, isPinned: boolean): Promise<void> {
  const own = ++turn;
  const loaded = await load(isPinned);
  if (!loaded) return;
  const isWanted = () => own === turn;
  await loadPart(
    'The reasons',
    () => loaded.lightWhy(topic, isPinned, isWanted),
    ...(isPinned ? [] : [() => undefined]),
  );
}

function lightLater(link: HTMLElement): void {
  clearTimeout(timer);
  const path = litPath();
  const { topic = '' } = link.dataset;
  if (path?.isPinned || findModal()) return;
  timer = setTimeout(() => void light(topic, false), path?.answer ? STAY : REST);
}

function endLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    turn += 1;
    if (!litPath()?.isPinned) litPath()?.end();
  }, STAY);
}

// Not `pointerover`, which also comes when the page moves below a mouse that rests, as it does when a key moves the focus.
document.addEventListener('pointermove', ({ target, pointerType, buttons }) => {
  const link = topicAt(target);
  if (link === pointed || pointerType !== 'mouse' || buttons !== 0) return;
  pointed = link;
  if (link) lightLater(link);
  else endLater();
});

document.addEventListener(
  'wheel',
  () => {
    pointed = undefined;
    endLater();
  },
  { passive: true },
);

document.addEventListener('focusin', ({ target }) => {
  const link = topicAt(target);
  if (link?.matches(':focus-visible') === true) lightLater(link);
  else endLater();
});

// Whoever presses a button wants something else: to open a topic, to pan.
document.addEventListener('pointerdown', () => clearTimeout(timer));

document.addEventListener(
  'keydown',
  (event) => {
    const path = litPath();
    if (readKey(event) === 'Escape') {
      if (!path?.answer || findModal() || isMenuOpen() || isTyping(event.target)) return;
      // Escape would also leave the full screen.
      event.stopPropagation();
      event.preventDefault();
      clearTimeout(timer);
      path.end();
      return;
    }
    if (event.shiftKey || event.repeat || findModal() || !isSingleKey(event)) return;
    const link = topicAt(event.target);
    const isOnCard = event.target instanceof Element && event.target.closest('.path-card') !== null;
    if (!link && !isOnCard) return;
    const key = readKey(event);
    if (key === 'w' && link) void light(link.dataset['topic'] ?? '', true);
    else if (key === 'p' || key === 'n') void walk(key === 'p' ? 'requires' : 'unlocks', link?.dataset['topic']);
    else return;
    event.preventDefault();
  },
  { capture: true },
);

function isMenuOpen(): boolean {
  const menu = document.querySelector<HTMLElement>('.state-menu');
  return menu !== null && isPopoverOpen(menu);
}

/** From a topic that is not lit, a walk begins with it. */
async function walk(side: 'requires' | 'unlocks', topic = ''): Promise<void> {
  clearTimeout(timer);
  if (!litPath()?.answer?.lit.has(topic) && topic !== '') await light(topic, true);
  litPath()?.walk(side, topic);
}

/** A menu or a panel asks on behalf of a topic: `new CustomEvent('why', { detail: 'oauth', bubbles: true })`. */
document.addEventListener('why', (event) => {
  if (event instanceof CustomEvent) void showWhy(String(event.detail));
});

/** Links to the graph with a topic in their address; here they need not leave the page. */
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLElement>('a:is([data-why], [data-way])') : null;
  const { why, way } = link?.dataset ?? {};
  if (!link) return;
  event.preventDefault();
  const show = () => void (way === undefined ? showWhy(why ?? '') : showWay([`topic:${way}`]));
  const dialog = link.closest('dialog');
  if (!dialog) show();
  // Closed, the panel gives the page its address back.
  dialog?.addEventListener('close', show, { once: true });
  if (dialog) closeModal(dialog);
});

/** The same for a goal: how far it is from what is known. */
document.addEventListener('way', (event) => {
  if (event instanceof CustomEvent) void showWay([`topic:${String(event.detail)}`]);
});

async function showWay(goals: readonly string[]): Promise<void> {
  clearTimeout(timer);
  if (!(await load(true))) return;
  await loadPart('The way', async () => (await import('./light-way.ts')).lightWay(goals));
  litPath()?.showStart();
}

async function showWhy(topic: string): Promise<void> {
  await light(topic, true);
  litPath()?.showStart();
}

const asked = readAddressText('topic');
const goals = new URLSearchParams(location.search).getAll('goal');
if (asked !== '') void showWhy(asked);
else if (goals.length > 0) void showWay(goals);
