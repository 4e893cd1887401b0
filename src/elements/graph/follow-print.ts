/**
 * Takes the drawing out of the map while the page is printed: in the map, the form that its width on paper asks for may
 * come too late for the sheets. What had the focus has it again afterwards.
 * @param isInMap whether the drawing is in the map.
 * @param put puts the drawing into the map, or back into the page.
 */
export function followPrint(isInMap: () => boolean, put: (isLive: boolean) => void): void {
  let isTaken = false;
  let focused: Element | null = null;
  addEventListener('beforeprint', () => {
    isTaken = isInMap();
    focused = document.activeElement;
    if (isTaken) put(false);
  });
  addEventListener('afterprint', () => {
    if (!isTaken) return;
    put(true);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
}
