/** What may stand above the full screen, and so has to stay usable. */
const ABOVE = 'dialog, topic-panel, #announcements, .state-menu';

/**
 * Whether everything beside `part`, and beside what holds it, is out of reach: the focus must not go behind the full
 * screen, where nobody sees it.
 */
export function setRestInert(part: Element, isOn: boolean): void {
  const container = part === document.body ? null : part.parentElement;
  if (!container) return;
  for (const other of container.children) {
    if (other !== part && !other.matches(ABOVE)) other.toggleAttribute('inert', isOn);
  }
  setRestInert(container, isOn);
}
