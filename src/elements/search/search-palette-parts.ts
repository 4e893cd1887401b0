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
  readonly retry: HTMLButtonElement;
}

const MARKUP = `
<dialog class="search-palette no-print" aria-label="Search">
  <form role="search" class="search-bar">
    <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="m13 13 4.5 4.5" /></svg>
    <input
      name="q"
      role="combobox"
      aria-label="Search topics, roadmaps, guides and questions"
      aria-autocomplete="list"
      aria-controls="search-options"
      aria-expanded="false"
      placeholder="Search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="go"
    />
    <button type="button" class="search-close" data-close>Close</button>
  </form>
  <div id="search-options" role="listbox" aria-label="Results" hidden></div>
  <div class="search-failure" role="alert" hidden>
    <p>Search could not be loaded. Are you offline? <a data-topics>All topics</a> are on one page too.</p>
    <button type="button" class="button" data-retry>Try again</button>
  </div>
  <div class="search-foot">
    <p role="status"></p>
    <a data-all hidden>All results</a>
    <p class="search-keys" aria-hidden="true">
      <span><kbd>↑</kbd> <kbd>↓</kbd> choose</span> <span><kbd>↵</kbd> open</span> <span><kbd>esc</kbd> close</span>
    </p>
  </div>
</dialog>`;

/** Makes the search dialog, not yet part of the page. */
export function buildPalette(): PaletteParts {
  const template = document.createElement('template');
  template.innerHTML = MARKUP;
  const findPart = <T extends Element>(selector: string, type: new () => T): T => {
    const found = template.content.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search dialog lacks "${selector}".`);
    return found;
  };
  const dialog = findPart('dialog', HTMLDialogElement);
  findPart('form', HTMLFormElement).action = sitePath('/search');
  findPart('[data-topics]', HTMLAnchorElement).href = sitePath('/topics');
  findPart('[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close());
  return {
    dialog,
    input: findPart('input', HTMLInputElement),
    list: findPart('[role="listbox"]', HTMLElement),
    statusLine: findPart('[role="status"]', HTMLElement),
    all: findPart('[data-all]', HTMLAnchorElement),
    failure: findPart('[role="alert"]', HTMLElement),
    retry: findPart('[data-retry]', HTMLButtonElement),
  };
}
