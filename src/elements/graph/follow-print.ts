/**
 * Takes the drawing out of the map while the page is printed: in the map, the form that its width on paper asks for may
 * come too late for the sheets. What had the focus has it again afterwards.
 * @param findMap the map, if the drawing is in it.
 * @param put puts the drawing into the map, or back into the page.
 */
export function followPrint<T>(findMap: () => T | undefined, put: (map: T, isLive: boolean) => void): void {
  let map: T | undefined;
  let focused: Element | null = null;
  addEventListener('beforeprint', () => {
    map = findMap();
    focused = document.activeElement;
    if (map !== undefined) put(map, false);
  });
  addEventListener('afterprint', () => {
    if (map === undefined) return;
    put(map, true);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
}
