/** How long a finger rests on a link before the menu opens, in ms, and how far it may slip, in px. */
const LONG_PRESS = 500;
const SLIP = 10;

/**
 * Calls `press` when a finger rests on a link, with the place of the finger in px of the window; then lifting it does not
 * follow the link.
 * @param findLink The link under a touch, if a long press on it means something.
 */
export function watchLongPress(
  findLink: (target: EventTarget | null) => HTMLElement | undefined,
  press: (link: HTMLElement, place: { x: number; y: number }) => void,
): void {
  document.addEventListener('pointerdown', (start) => {
    const link = start.pointerType === 'touch' ? findLink(start.target) : undefined;
    if (!link) return;
    const timer = setTimeout(() => {
      swallowClick(link);
      press(link, { x: start.clientX, y: start.clientY });
    }, LONG_PRESS);
    const watch = new AbortController();
    const { signal } = watch;
    const stopWaiting = () => {
      clearTimeout(timer);
      watch.abort();
    };
    for (const type of ['pointerup', 'pointercancel', 'scroll'])
      document.addEventListener(type, stopWaiting, { signal, capture: true });
    document.addEventListener(
      'pointermove',
      (move) => {
        if (Math.hypot(move.clientX - start.clientX, move.clientY - start.clientY) > SLIP) stopWaiting();
      },
      { signal },
    );
  });
}

/** Lifting the finger would follow the link; the next touch may. */
function swallowClick(link: HTMLElement): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  link.addEventListener('click', swallow, { capture: true, once: true });
  document.addEventListener(
    'pointerdown',
    () => {
      link.removeEventListener('click', swallow, { capture: true });
    },
    { once: true },
  );
}
