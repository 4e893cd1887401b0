import { loadPart } from '../../browser/load-failure.ts';
import { sitePath } from '../../urls/paths.ts';
import { readKey } from '../../browser/read-key.ts';
import { isSingleKey } from '../../browser/single-key.ts';

/** Opens the help sheet with the key `?` and with links that have `data-help`; without a script those lead to its page. */
async function openSheet(): Promise<void> {
  const part = await loadPart(
    'The list of keys',
    () => import('./help-sheet.ts'),
    () => location.assign(sitePath('/keyboard')),
  );
  part?.openHelpSheet();
}

document.addEventListener('keydown', (event) => {
  if (readKey(event) !== '?' || !isSingleKey(event)) return;
  event.preventDefault();
  void openSheet();
});

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[data-help]') : null;
  if (!link) return;
  event.preventDefault();
  void openSheet();
});
