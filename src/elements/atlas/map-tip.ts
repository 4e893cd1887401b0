import { makeElement } from '../../browser/make-element.ts';
import { STATE_LABELS, STATES } from '../../learner/progress/states.ts';

/** Px between a dot and the tip. */
const GAP = 10;

/** Says the title of the topic below the pointer or the focus, while the map is too far away to show it itself. */
export function showTips(frame: HTMLElement, svg: SVGSVGElement): () => void {
  const tip = makeElement('div', { class: 'tip', 'aria-hidden': 'true' });
  tip.hidden = true;
  frame.append(tip);
  let shown: Element | null = null;
  const place = () => {
    const circle = shown?.querySelector('circle');
    tip.hidden = !circle || svg.dataset['level'] === 'near';
    if (!circle || tip.hidden) return;
    const [dot, box] = [circle.getBoundingClientRect(), frame.getBoundingClientRect()];
    const x = Math.min(
      Math.max(dot.left + dot.width / 2 - box.left - tip.offsetWidth / 2, 4),
      box.width - tip.offsetWidth - 4,
    );
    const above = dot.top - box.top - tip.offsetHeight - GAP;
    tip.style.translate = `${x}px ${above < 4 ? dot.bottom - box.top + GAP : above}px`;
  };
  const show = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[data-topic]') : null;
    if (link === shown) return;
    shown = link;
    const state = STATES.find((known) => known === shown?.getAttribute('data-state'));
    tip.textContent = `${shown?.getAttribute('aria-label') ?? ''}${state ? ` (${STATE_LABELS[state].label.toLowerCase()})` : ''}`;
    place();
  };
  // Not `pointerover`, which also comes when the map moves below a mouse that rests, to show what has the focus.
  for (const name of ['pointermove', 'focusin']) svg.addEventListener(name, show);
  for (const name of ['pointerleave', 'focusout']) {
    svg.addEventListener(name, () => {
      shown = null;
      place();
    });
  }
  return place;
}
