import { isolate } from '../../words/sentence.ts';
import { fillForm } from '../../browser/fill-form.ts';
import { KINDS, type Kind } from '../../search/document.ts';
import { search, type SearchResult } from '../../search/engine.ts';
import { KIND_LABELS } from '../../search/kind-labels.ts';
import { loadSearch, type LoadedSearch } from '../../browser/load-search.ts';
import { showLoadFailure } from '../../browser/load-failure.ts';
import { writeQuery } from '../../urls/query.ts';
import { countResults, makeResultLink } from './search-result.ts';

/** Results of one kind that are shown at once; a button shows the rest. */
const SHOWN = 20;

/**
 * `<search-page>`: shows what the form inside it asks for, by kind, and keeps the words in the address (`?q=`).
 * The index is loaded as soon as there is something to look for.
 */
class SearchPage extends HTMLElement {
  private readonly pageTitle = document.title;
  private loaded: LoadedSearch | undefined;
  private form: HTMLFormElement | null = null;
  private input: HTMLInputElement | null = null;

  connectedCallback(): void {
    this.form = this.querySelector('form');
    this.input = this.querySelector('input');
    const { form, input } = this;
    if (!form || !input) return;
    fillForm(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.update();
    });
    input.addEventListener('input', () => void this.update());
    if (input.value === '') input.focus();
    else void this.update();
  }

  private async update(): Promise<void> {
    const failure = this.querySelector<HTMLElement>('[role="alert"]');
    if (failure) failure.hidden = true;
    this.keepAddress();
    if (this.text !== '' && !this.loaded) {
      this.say('Loading …');
      try {
        this.loaded = await loadSearch();
        void this.loaded.done.then(() => this.render());
      } catch (error) {
        this.say('');
        if (failure) showLoadFailure(failure, 'Search', error, () => void this.update());
      }
    }
    this.render();
  }

  private get text(): string {
    return this.input?.value.trim() ?? '';
  }

  private keepAddress(): void {
    history.replaceState(history.state, '', `${location.pathname}${writeQuery({ q: this.text })}`);
    document.title = this.text === '' ? this.pageTitle : `${isolate(this.text)} · ${this.pageTitle}`;
  }

  private render(): void {
    const place = this.querySelector('[data-results]');
    if (!place || (this.text !== '' && !this.loaded)) return;
    const results = this.loaded ? search(this.loaded.engine, this.text) : [];
    const groups = Map.groupBy(results, ({ document: found }) => found.kind);
    place.replaceChildren(...KINDS.flatMap((kind) => makeGroup(kind, groups.get(kind) ?? [])));
    const none = `Nothing found for “${this.text}”. Try another word or a shorter one.`;
    this.say(
      this.text === '' ? '' : results.length === 0 ? none : `${countResults(results.length)} for “${this.text}”`,
    );
  }

  private say(text: string): void {
    const statusLine = this.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = text;
  }
}

function makeGroup(kind: Kind, results: readonly SearchResult[]): readonly HTMLElement[] {
  if (results.length === 0) return [];
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `found-${kind}`;
  const count = document.createElement('span');
  count.className = 'soft';
  count.textContent = String(results.length);
  heading.append(KIND_LABELS[kind].many, ' ', count);
  section.setAttribute('aria-labelledby', heading.id);
  const list = document.createElement('ul');
  list.role = 'list';
  list.append(...results.slice(0, SHOWN).map(makeItem));
  section.append(heading, list);
  const rest = results.slice(SHOWN);
  if (rest.length > 0) section.append(makeMoreButton(list, rest, results.length));
  return [section];
}

function makeItem(result: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  item.append(makeResultLink(result));
  return item;
}

function makeMoreButton(list: HTMLElement, rest: readonly SearchResult[], all: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = `Show all ${all}`;
  button.addEventListener('click', () => {
    const items = rest.map(makeItem);
    list.append(...items);
    button.remove();
    // The focus goes on where the list does.
    items[0]?.querySelector('a')?.focus();
  });
  return button;
}

customElements.define('search-page', SearchPage);
