import type { MapView } from './map-view.ts';

/** How far a finger may slip on a topic and still mean it, in px. */
const SLIP = 5;
/** A turn of the wheel by this many px doubles the scale. */
const WHEEL_DOUBLE = 320;
/** Turns of a wheel by lines count as so many px. */
const LINE = 16;

/** Lets a mouse, a finger or two move and zoom the map. A plain turn of the wheel still scrolls the page. */
export function followGestures(frame: HTMLElement, view: MapView): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let moved = 0;

  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  frame.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = spread([...fingers.values()]);
    const [right, down] = [event.clientX - finger.x, event.clientY - finger.y];
    moved += Math.hypot(right, down);
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (moved < SLIP) return;
    frame.setPointerCapture(event.pointerId);
    frame.dataset['live'] = 'moving';
    view.move(right / fingers.size, down / fingers.size);
    const after = spread([...fingers.values()]);
    if (fingers.size === 2 && before.size > 0) view.zoom(after.size / before.size, after.middle);
  });
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    if (fingers.size > 0) return;
    frame.dataset['live'] = '';
    view.settle();
  };
  frame.addEventListener('pointerup', lift);
  frame.addEventListener('pointercancel', lift);
  // The end of a drag is no click on what happens to lie there.
  frame.addEventListener(
    'click',
    (event) => {
      if (moved < SLIP || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turn = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
      view.zoom(2 ** (-turn / WHEEL_DOUBLE), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
}

/** The middle of some fingers, and how far the first two are apart. */
function spread(fingers: readonly { readonly x: number; readonly y: number }[]) {
  const [a = { x: 0, y: 0 }, b = a] = fingers;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, size: Math.hypot(a.x - b.x, a.y - b.y) };
}
