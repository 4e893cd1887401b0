import { announce } from './announce.ts';
import { LoadError } from './load-file.ts';

/** What to tell a visitor for whom something did not load. */
export interface LoadFailure {
  readonly text: string;
  /** Without a network trying again may help; with one, the page is older than the site and has to be loaded anew. */
  readonly cure: 'retry' | 'reload';
}

/**
 * Why `what` (`The map`) could not be loaded, for people. A script that does not load gives no reason; it is most often
 * one that the site no longer has, because a new version was published since the page was opened.
 */
export function describeLoadFailure(what: string, error: unknown): LoadFailure {
  const isNetwork = error instanceof LoadError ? error.problem === 'network' : !navigator.onLine;
  return isNetwork
    ? { text: `${what} could not be loaded. Try again when the network is back.`, cure: 'retry' }
    : { text: `${what} could not be loaded. The site may have changed since you opened this page.`, cure: 'reload' };
}

/** Says in a message that something could not be loaded, with a button where reloading the page helps. */
function announceLoadFailure(what: string, error: unknown): void {
  const { text, cure } = describeLoadFailure(what, error);
  announce(text, cure === 'reload' ? { label: 'Reload', run: () => location.reload() } : undefined);
}

/**
 * Loads a part of the site at the moment somebody asks for it: `loadPart('The menu', () => import('./menu.ts'))`. Ends in
 * the part, or in undefined after a message that says why nothing happens. ESLint refuses an `import()` anywhere else.
 * @param onFailure In place of the message, where something else can be done, such as opening a page.
 */
export async function loadPart<T>(
  what: string,
  load: () => Promise<T>,
  onFailure: (error: unknown) => void = (error) => announceLoadFailure(what, error),
): Promise<T | undefined> {
  try {
    return await load();
  } catch (error) {
    onFailure(error);
    return undefined;
  }
}

/**
 * Shows a failure in a box of the page, `<div role="alert"><p data-failure></p><button data-retry></button></div>`. Its
 * button calls `retry`, or loads the page anew where only that helps.
 */
export function showLoadFailure(box: HTMLElement, what: string, error: unknown, retry: () => void): void {
  const { text, cure } = describeLoadFailure(what, error);
  const place = box.querySelector('[data-failure]');
  const button = box.querySelector<HTMLButtonElement>('[data-retry]');
  if (place) place.textContent = text;
  if (button) {
    button.textContent = cure === 'reload' ? 'Reload' : 'Try again';
    button.onclick = cure === 'reload' ? () => location.reload() : retry;
  }
  box.hidden = false;
}
