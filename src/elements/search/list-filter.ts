import { fillForm } from '../../browser/fill-form.ts';
import { writeQuery } from '../../urls/query.ts';

/**
 * `<list-filter>`: leaves out what the form inside it does not ask for and keeps the choice in the address, so that a
 * filtered list can be shared and survives a reload. A select called `level` looks at `data-level` of each
 * `[data-filter-item]`, a list of words; one without a value asks nothing. A `[data-filter-group]` without a shown
 * item is left out too.
 */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    fillForm(form);
    form.addEventListener('change', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // What is looked at may change on the page, such as whether an item is done.
    this.addEventListener('itemchange', () => this.#apply(form));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const choice = Object.fromEntries([...form.querySelectorAll('select')].map(({ name, value }) => [name, value]));
    const asked = Object.entries(choice).filter(([, value]) => value !== '');
    const items = [...this.querySelectorAll<HTMLElement>('[data-filter-item]')];
    for (const item of items) {
      const isShown = asked.every(([name, value]) => (item.dataset[name] ?? '').split(' ').includes(value));
      item.toggleAttribute('data-left-out', !isShown);
    }
    for (const group of this.querySelectorAll('[data-filter-group]')) {
      const isEmpty = group.querySelector('[data-filter-item]:not([data-left-out])') === null;
      group.toggleAttribute('data-left-out', isEmpty);
    }
    const line = form.querySelector('[role="status"]');
    const { length: shown } = items.filter((item) => !item.hasAttribute('data-left-out'));
    if (line) line.textContent = asked.length === 0 ? '' : `${shown} of ${items.length}`;
    history.replaceState(history.state, '', `${location.pathname}${writeQuery(choice)}${location.hash}`);
  }
}

customElements.define('list-filter', ListFilter);
