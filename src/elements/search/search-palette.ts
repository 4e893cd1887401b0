import { search, type SearchResult } from '../../search/engine.ts';
import { sitePath } from '../../urls/paths.ts';
import { writeQuery } from '../../urls/query.ts';
import { loadSearch, type LoadedSearch } from '../../browser/load-search.ts';
import { showLoadFailure } from '../../browser/load-failure.ts';
import { closeModal, closeModalByClick, openModal } from '../../browser/modal.ts';
import paletteStyles from './search-palette.css?inline';
import resultStyles from './search-results.css?inline';
import { adoptSheet } from '../../browser/adopt-styles.ts';
import { readKey } from '../../browser/read-key.ts';
import { buildPalette, type PaletteParts } from './search-palette-parts.ts';
import { countResults, makeResultLink } from './search-result.ts';

/** More than these are behind "All results". */
const SHOWN = 10;
/** Roadmaps to begin with, while nothing is typed. */
const STARTS = 6;

/**
 * The search over the page: a modal dialog with a field and a list of results, built as a combobox with a listbox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; the first result is the active
 * one, arrows move on, Enter opens it, with Ctrl or ⌘ in a new tab. Without JavaScript its form would be the search
 * page's, and that is what Enter does while there is nothing to open.
 */
class SearchPalette {
  private readonly parts: PaletteParts = buildPalette();
  private loaded: LoadedSearch | undefined;
  private active = -1;

  constructor() {
    const { dialog, input, list } = this.parts;
    input.addEventListener('input', () => this.update());
    input.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('pointermove', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.activate(this.options.indexOf(option as HTMLAnchorElement), false);
    });
    list.addEventListener('click', (event) => {
      // The answer may be on this page: then nothing but the dialog would be in its way.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) closeModal(dialog);
    });
    closeModalByClick(dialog);
    document.body.append(dialog);
    adoptSheet(resultStyles);
    adoptSheet(paletteStyles);
  }

  /** @param typed what somebody typed while this was on its way; without it, the words of the last time are offered. */
  open(typed = ''): void {
    const { dialog, input } = this.parts;
    openModal(dialog);
    input.focus();
    if (typed === '') input.select();
    else input.value = typed;
    if (this.loaded) this.update();
    else void this.load();
  }

  private get options(): readonly HTMLAnchorElement[] {
    return [...this.parts.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  private async load(): Promise<void> {
    const { failure, statusLine } = this.parts;
    failure.hidden = true;
    statusLine.textContent = 'Loading …';
    try {
      this.loaded = await loadSearch();
      this.update();
      await this.loaded.done;
      this.update();
    } catch (error) {
      statusLine.textContent = '';
      showLoadFailure(failure, 'Search', error, () => {
        this.parts.input.focus();
        void this.load();
      });
    }
  }

  /** Shows the results for what is typed, or where to begin. */
  private update(): void {
    const { input, all, statusLine } = this.parts;
    const text = input.value.trim();
    all.href = `${sitePath('/search')}${writeQuery({ q: text })}`;
    if (!this.loaded) return;
    const results = text === '' ? this.listStarts(this.loaded) : search(this.loaded.engine, text);
    this.show(results.slice(0, SHOWN));
    all.hidden = text === '' || results.length === 0;
    if (text === '') statusLine.textContent = 'Type to search topics, roadmaps, guides, projects and questions.';
    else if (results.length > 0) statusLine.textContent = countResults(results.length);
    else statusLine.textContent = `No results for “${text}”. Try another word or a shorter one.`;
  }

  private listStarts({ documents }: LoadedSearch): readonly SearchResult[] {
    return documents
      .filter(({ kind }) => kind === 'roadmap')
      .slice(0, STARTS)
      .map((found) => ({ document: found, terms: [] }));
  }

  private show(results: readonly SearchResult[]): void {
    const { list, input } = this.parts;
    list.replaceChildren(
      ...results.map((result, index) => {
        const option = makeResultLink(result);
        option.id = `search-option-${index}`;
        option.role = 'option';
        option.tabIndex = -1;
        option.ariaSelected = 'false';
        return option;
      }),
    );
    list.hidden = results.length === 0;
    input.ariaExpanded = String(results.length > 0);
    this.active = -1;
    this.activate(results.length > 0 ? 0 : -1, true);
  }

  private activate(index: number, scrolls: boolean): void {
    const { options } = this;
    const option = options[index];
    for (const other of options) other.ariaSelected = String(other === option);
    this.active = option ? index : -1;
    if (option) this.parts.input.setAttribute('aria-activedescendant', option.id);
    else this.parts.input.removeAttribute('aria-activedescendant');
    if (scrolls) option?.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    const key = readKey(event);
    if (key === undefined) return;
    const { options, active } = this;
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 }[key];
    if (next !== undefined && options.length > 0 && !event.shiftKey) {
      event.preventDefault();
      this.activate((next + options.length) % options.length, true);
    }
    const option = options[active];
    if (key !== 'Enter' || !option) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
    else option.click();
  }
}

let palette: SearchPalette | undefined;

/** Opens the search over the page, with the focus in its field, for what was `typed` already. */
export function openPalette(typed?: string): void {
  palette ??= new SearchPalette();
  palette.open(typed);
}
