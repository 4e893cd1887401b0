import { closeModalByClick, openModal } from '../../browser/modal.ts';
import { KEY_GROUPS, type KeyGroup } from './keys.ts';

let sheet: HTMLDialogElement | undefined;

/** Opens the list of all keys in a dialog; closing it gives the focus back. */
export function openHelpSheet(): void {
  sheet ??= document.body.appendChild(buildSheet());
  openModal(sheet);
}

function buildSheet(): HTMLDialogElement {
  const dialog = make('dialog', { className: 'sheet help-sheet' });
  const title = make('h2', { id: 'help-title', className: 'sheet-title' }, 'Keyboard');
  const closeButton = make('button', { type: 'button', className: 'button' }, 'Close');
  closeButton.dataset['close'] = '';
  closeModalByClick(dialog);
  dialog.setAttribute('aria-labelledby', title.id);
  const groups = make('div', { className: 'key-groups' }, ...KEY_GROUPS.map(buildGroup));
  dialog.append(
    make('div', { className: 'sheet-body' }, make('div', { className: 'sheet-bar' }, title, closeButton), groups),
  );
  return dialog;
}

/** The same elements as in src/components/settings/KeyList.astro, one heading level deeper. */
function buildGroup({ title, where, entries }: KeyGroup): HTMLElement {
  const rows = entries.map(({ keys, does }) => {
    const names = keys.map((parts) => make('span', {}, ...parts.map((key) => make('kbd', {}, key))));
    return make('div', {}, make('dt', {}, ...names), make('dd', {}, does));
  });
  return make('section', {}, make('h3', {}, title), ...(where ? [make('p', {}, where)] : []), make('dl', {}, ...rows));
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}
