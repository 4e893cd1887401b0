/*
 * The browser's full screen, for the whole page: dialogs, menus and messages stand in the page and so above what fills
 * it. Safari on iPhone has none, and a browser may refuse; then what fills the window is all there is.
 */

/** Asks for the full screen; only in an answer to a key or a click. Ends once it is there, or will not be. */
export async function fillScreen(): Promise<void> {
  const { documentElement } = document;
  if (isScreenFilled() || !('requestFullscreen' in documentElement)) return;
  await documentElement.requestFullscreen().catch(() => undefined);
}

export async function leaveScreen(): Promise<void> {
  if (isScreenFilled()) await document.exitFullscreen().catch(() => undefined);
}

/** Also undefined in place of null where there is no such thing. */
export const isScreenFilled = (): boolean => Boolean(document.fullscreenElement);
