import { loadPart } from '../../browser/load-failure.ts';
import { findModal } from '../../browser/modal.ts';
import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';

/**
 * Selects many topics of the graph: by Shift and a click, by `x`, by Ctrl or Command with `a` for a section, in full screen
 * by a lasso with Shift, and by taps after "Select several" in the menu of a topic. What they are then set to, and the rest, is loaded by the first of these.
 */
const LINKS = '.graph-view :is(a.node, .node > a):is([data-topic], [data-section])';

type Part = typeof import('./selection.ts');

let part: Part | undefined;

async function load(): Promise<Part | undefined> {
  part ??= await loadPart('The selection', () => import('./selection.ts'));
  return part;
}

const linkAt = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>(LINKS) : null) ?? undefined;

document.addEventListener(
  'click',
  (event) => {
    const isPick = event.shiftKey || part?.isPicking() === true;
    const link = isPick && !event.ctrlKey && !event.metaKey ? linkAt(event.target) : undefined;
    if (!link) return;
    // The browser would open another window, and the page the topic.
    event.preventDefault();
    event.stopPropagation();
    void load().then((loaded) => loaded?.toggle(link));
  },
  { capture: true },
);

document.addEventListener(
  'keydown',
  (event) => {
    if (findModal() || event.repeat || event.defaultPrevented) return;
    const link = linkAt(event.target);
    const key = readKey(event);
    if ((event.ctrlKey || event.metaKey) && key === 'a' && link) {
      event.preventDefault();
      void load().then((loaded) => loaded?.selectSection(link));
    } else if (key === 'x' && link && isSingleKey(event)) {
      event.preventDefault();
      void load().then((loaded) => loaded?.toggle(link));
    } else if (part?.takeKey(event) === true) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  { capture: true },
);

/** The menu of a topic, which a finger opens by resting on it. */
document.addEventListener('pick', ({ target }) => {
  const link = linkAt(target);
  if (link) void load().then((loaded) => loaded?.startPicking(link));
});

document.addEventListener('pointerdown', (event) => {
  const { target, shiftKey, button, pointerType } = event;
  if (!shiftKey || button !== 0 || pointerType !== 'mouse' || !(target instanceof Element)) return;
  const map = target.closest<HTMLElement>('.graph-view[data-full-screen] [data-live]');
  if (map) void load().then((loaded) => loaded?.startLasso(map, event));
});
