import { fillForm } from '../../browser/fill-form.ts';
import { writeQuery } from '../../urls/query.ts';
import { plural } from '../../words/plural.ts';

/**
 * `<topic-filter>`: shows the topics whose title or alias contains every word typed, and keeps the words in the
 * address (`?q=`), where the search form of the home page puts them too.
 */
class TopicFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    fillForm(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => this.apply(input.value));
    this.apply(input.value);
  }

  private apply(text: string): void {
    const words = text
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      let shownInSection = 0;
      for (const item of section.querySelectorAll<HTMLElement>('[data-words]')) {
        const known = item.dataset['words'] ?? '';
        const isFound = words.every((word) => known.includes(word));
        item.toggleAttribute('data-left-out', !isFound);
        if (isFound) shownInSection += 1;
      }
      section.toggleAttribute('data-left-out', shownInSection === 0);
      shown += shownInSection;
    }
    const statusLine = this.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = plural(shown, 'topic');
    history.replaceState(history.state, '', `${location.pathname}${writeQuery({ q: text })}`);
  }
}

customElements.define('topic-filter', TopicFilter);
