import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';

/**
 * Opens search over the page: by the link to the search page in the header, by `/` and by Ctrl+K or ⌘K.
 * The palette is loaded by the first use; if that fails, the search page says what to do.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search-opener]');

function openSearch(): void {
  import('./search-palette.ts').then(
    ({ openPalette }) => openPalette(),
    () => location.assign(link?.href ?? ''),
  );
}

link?.addEventListener('click', (event) => {
  // With a modifier the search page opens in a new tab or window, as any link does.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});

document.addEventListener('keydown', (event) => {
  const key = readKey(event);
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = key === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
  // On many keyboards "/" is typed with Shift.
  const isSlash = key === '/' && isSingleKey(event);
  if (event.defaultPrevented || !(isCommand || isSlash)) return;
  event.preventDefault();
  openSearch();
});
