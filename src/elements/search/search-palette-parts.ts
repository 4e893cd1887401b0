import { makeElement } from '../../browser/make-element.ts';
import { sitePath } from '../../urls/paths.ts';

/** The elements of the search dialog that change. */
export interface PaletteParts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly statusLine: HTMLElement;
  /** The link to all results. */
  readonly all: HTMLAnchorElement;
  /** What is shown if the index cannot be loaded. */
  readonly failure: HTMLElement;
}

/** Makes the search dialog, not yet part of the page. */
export function buildPalette(): PaletteParts {
  const input = makeElement('input', {
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search topics, roadmaps, guides, projects and questions',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-options',
    'aria-expanded': 'false',
    placeholder: 'Search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const closeButton = makeElement('button', { type: 'button', class: 'search-close', 'data-close': '' }, 'Close');
  const action = sitePath('/search');
  const list = makeElement('div', { id: 'search-options', role: 'listbox', 'aria-label': 'Results', hidden: true });
  const retry = makeElement('button', { type: 'button', class: 'button', 'data-retry': '' }, 'Try again');
  const failure = makeElement(
    'div',
    { class: 'search-failure', role: 'alert', hidden: true },
    makeElement('p', { 'data-failure': '' }),
    makeElement('p', {}, makeElement('a', { href: sitePath('/topics') }, 'All topics'), ' are on one page too.'),
    retry,
  );
  const statusLine = makeElement('p', { role: 'status' });
  const all = makeElement('a', { hidden: true }, 'All results');
  const dialog = makeElement(
    'dialog',
    { class: 'search-palette no-print', 'aria-label': 'Search' },
    makeElement('form', { role: 'search', class: 'search-bar', action }, drawLens(), input, closeButton),
    list,
    failure,
    makeElement('div', { class: 'search-foot' }, statusLine, all, listKeys()),
  );
  return { dialog, input, list, statusLine, all, failure };
}

const listKeys = (): HTMLElement =>
  makeElement(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    makeElement('span', {}, makeElement('kbd', {}, '↑'), ' ', makeElement('kbd', {}, '↓'), ' choose'),
    ' ',
    makeElement('span', {}, makeElement('kbd', {}, '↵'), ' open'),
    ' ',
    makeElement('span', {}, makeElement('kbd', {}, 'esc'), ' close'),
  );

/** A circle with a handle. */
function drawLens(): SVGElement {
  const lens = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  lens.setAttribute('viewBox', '0 0 20 20');
  lens.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M13 13l4.5 4.5');
  lens.append(line);
  return lens;
}
