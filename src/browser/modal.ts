import { readKey } from './read-key.ts';

/**
 * Opens a dialog above the page. The browser keeps the focus in it, closes it with Escape and gives the focus back
 * afterwards. Where it has a field to fill in, the focus goes there, otherwise to the first thing that can have it.
 */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if (canShowModal()) dialog.showModal();
  else openAbove(dialog);
  // A radio button that gets the focus from a script might not be the chosen one of its group.
  dialog.querySelector<HTMLElement>(':is(input:not([type="radio"]), select, textarea)')?.focus();
}

/** Whether this browser knows modal dialogs; all have since 2022. */
export const canShowModal = (): boolean =>
  typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

/** Closes a dialog that `openModal` opened. */
export function closeModal(dialog: HTMLDialogElement): void {
  if (canShowModal()) {
    dialog.close();
    return;
  }
  dialog.removeAttribute('open');
  dialog.dispatchEvent(new Event('close'));
}

/** The dialog that is open, if there is one; all of this site are modal. */
export const findModal = (): HTMLElement | null => document.querySelector('dialog[open]');

/** What stands in for `showModal`: the dialog stands above the page, Escape closes it, and the focus comes and goes. */
function openAbove(dialog: HTMLDialogElement): void {
  const cameFrom = document.activeElement;
  const watch = new AbortController();
  dialog.dataset['above'] = '';
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('button, a[href], input')?.focus();
  dialog.addEventListener('keydown', (event) => readKey(event) === 'Escape' && closeModal(dialog), {
    signal: watch.signal,
  });
  dialog.addEventListener(
    'close',
    () => {
      watch.abort();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    },
    { once: true },
  );
}

/**
 * Has a dialog close by its buttons with `data-close` and, unless somebody writes a text in it, by a click on its
 * backdrop. What is in the dialog has to fill it, since a click on the padding of the dialog itself cannot be told from
 * one on the backdrop.
 */
export function closeModalByClick(dialog: HTMLDialogElement, keepsText = false): void {
  let start: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => (start = target));
  dialog.addEventListener('click', ({ target }) => {
    // Whoever selects a text and lets go beside the dialog does not want to close it.
    const isBackdrop = !keepsText && target === dialog && start === dialog;
    if (isBackdrop || (target instanceof Element && target.closest('[data-close]'))) closeModal(dialog);
  });
}

/** Closes the dialog that an element, such as a form that was sent, is in. */
export function closeModalAround(element: Element): void {
  const dialog = element.closest('dialog');
  if (dialog) closeModal(dialog);
}
