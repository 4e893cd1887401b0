import { makeElement } from '../../browser/make-element.ts';

/** How far the pointer moves before a click becomes a lasso, in px. */
const SLIP = 5;

/** Draws a rectangle from where the pointer went down to where it is, and says where it was when the button is let go. */
export function drawLasso(map: HTMLElement, start: PointerEvent, onEnd: (area: DOMRect) => void): void {
  const frame = makeElement('div', { class: 'lasso', 'aria-hidden': 'true' });
  const watch = new AbortController();
  let area: DOMRect | undefined;
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const [x, y] = [Math.min(start.clientX, clientX), Math.min(start.clientY, clientY)];
    const [width, height] = [Math.abs(clientX - start.clientX), Math.abs(clientY - start.clientY)];
    if (!area && Math.hypot(width, height) < SLIP) return;
    area = new DOMRect(x, y, width, height);
    if (!frame.isConnected) (map.parentElement ?? map).append(frame);
    frame.style.translate = `${x}px ${y}px`;
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height}px`;
  };
  const end = () => {
    watch.abort();
    frame.remove();
    if (!area) return;
    // The click that follows belongs to the lasso.
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    onEnd(area);
  };
  window.addEventListener('pointermove', follow, { signal: watch.signal });
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, end, { signal: watch.signal });
}
