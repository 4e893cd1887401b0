import { fillForm } from '../../browser/fill-form.ts';
import { writeQuery } from '../../urls/query.ts';
import { plural } from '../../words/plural.ts';

/**
 * `<card-filter>`: filters the cards of `/roadmaps` by the form inside it and keeps the choice in the address
 * (`?kind=role&subject=web&state=ready`), so that a filtered list can be shared and survives a reload.
 */
class CardFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    fillForm(form);
    form.addEventListener('change', () => this.apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.apply(form);
  }

  private apply(form: HTMLFormElement): void {
    const choice = new Map([...form.querySelectorAll('select')].map((select) => [select.name, select.value]));
    let shown = 0;
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      const isKind = matches(choice.get('kind'), [group.dataset['filterGroup'] ?? '']);
      let shownInGroup = 0;
      for (const card of group.querySelectorAll<HTMLElement>('[data-tags]')) {
        const tags = (card.dataset['tags'] ?? '').split(' ');
        const state = card.querySelector('a') ? 'ready' : 'upcoming';
        const isShown = isKind && matches(choice.get('subject'), tags) && matches(choice.get('state'), [state]);
        card.toggleAttribute('data-left-out', !isShown);
        if (isShown) shownInGroup += 1;
      }
      group.toggleAttribute('data-left-out', shownInGroup === 0);
      shown += shownInGroup;
    }
    const statusLine = form.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = plural(shown, 'roadmap');
    history.replaceState(history.state, '', `${location.pathname}${writeQuery(Object.fromEntries(choice))}`);
  }
}

const matches = (wanted: string | undefined, values: readonly string[]): boolean => !wanted || values.includes(wanted);

customElements.define('card-filter', CardFilter);
