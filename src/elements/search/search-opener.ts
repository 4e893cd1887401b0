import { loadPart } from '../../browser/load-failure.ts';
import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';

/**
 * Opens search over the page: by the link to the search page in the header, by `/` and by Ctrl+K or ⌘K.
 * The palette is loaded by the first use; if that fails, the search page says what to do.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search-opener]');

/** What was typed while the palette is on its way; undefined while nobody waits for it. */
let early: string | undefined;

async function openSearch(): Promise<void> {
  early ??= '';
  const part = await loadPart(
    'Search',
    () => import('./search-palette.ts'),
    () => location.assign(`${link?.href ?? ''}${early ? `?q=${encodeURIComponent(early)}` : ''}`),
  );
  part?.openPalette(early);
  early = undefined;
}

// Nothing that is meant for the field may act on the page, where letters set states of topics.
addEventListener(
  'keydown',
  (event) => {
    const { key } = event;
    if (early === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Backspace') early = early.slice(0, -1);
    else if (key.length === 1) early += key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);

link?.addEventListener('click', (event) => {
  // With a modifier the search page opens in a new tab or window, as any link does.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('keydown', (event) => {
  const key = readKey(event);
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCommand = key === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
  // On many keyboards "/" is typed with Shift.
  const isSlash = key === '/' && isSingleKey(event);
  if (event.defaultPrevented || !(isCommand || isSlash)) return;
  event.preventDefault();
  void openSearch();
});
