import { readAddressText } from '../../browser/address-text.ts';
import { readKey } from '../../browser/read-key.ts';
import { readCounted } from '../../learner/progress/summarize.ts';
import { matchTopics, type NamedTopic } from '../../search/match-topics.ts';
import { writeQuery } from '../../urls/query.ts';
import { plural } from '../../words/plural.ts';
import { unfoldAround } from './fold.ts';

/**
 * `<roadmap-filter>`: shows which topics of the roadmap match what is typed (`data-found` on their links), in
 * whichever view it stands; style sheets fade or hide the others. The words stay in the address (`?find=`), and the
 * links to the other views carry them along.
 *
 * It asks by a `topic-show` event whether somebody else brings a topic into view, such as the map in full screen, and
 * looks again at a `drawn` event.
 */
class RoadmapFilter extends HTMLElement {
  private readonly scope = this.closest<HTMLElement>('.views') ?? document.body;
  private readonly aliases = new Map(
    readCounted(this.dataset['aliases'] ?? '').map(({ id, aliases }) => [id, aliases]),
  );
  private found: readonly string[] = [];
  /** Position in `found` of the match that was gone to last. */
  private current = -1;

  connectedCallback(): void {
    const { input } = this;
    if (!input) return;
    input.value = readAddressText('find');
    input.addEventListener('input', () => this.apply());
    input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('click', (event) => {
      const step = event.target instanceof HTMLElement ? event.target.dataset['step'] : undefined;
      if (step !== undefined) this.go(Number(step));
    });
    this.scope.addEventListener('drawn', () => this.showMatches());
    if (input.value !== '') this.apply();
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private get links(): readonly HTMLElement[] {
    return [...this.scope.querySelectorAll<HTMLElement>('a[data-topic]')];
  }

  private onKey(event: KeyboardEvent): void {
    const key = readKey(event);
    if (key === 'Enter') this.go(event.shiftKey ? -1 : 1);
    else if (key === 'ArrowDown' && this.found.length > 0) this.focusMatch();
    else if (key === 'Escape' && this.input?.value) this.clear();
    else return;
    event.preventDefault();
    // Escape would also leave the full screen.
    event.stopPropagation();
  }

  private clear(): void {
    if (this.input) this.input.value = '';
    this.apply();
  }

  private apply(): void {
    const text = this.input?.value.trim() ?? '';
    this.found = matchTopics(this.listTopics(), text);
    this.current = -1;
    if (text === '') delete this.scope.dataset['filtering'];
    else this.scope.dataset['filtering'] = '';
    this.showMatches();
    for (const button of this.querySelectorAll('button')) button.hidden = this.found.length < 2;
    const count = plural(this.found.length, 'topic matches', 'topics match');
    this.say(text === '' ? '' : this.found.length === 0 ? `No topic matches “${text}”` : count);
    this.keepAddress(text);
  }

  private listTopics(): readonly NamedTopic[] {
    // The static and the live drawing have the same topics.
    const titles = new Map(this.links.map((link) => [link.dataset['topic'] ?? '', titleOf(link)]));
    return [...titles].map(([id, title]) => ({ id, names: [title, id, ...(this.aliases.get(id) ?? [])] }));
  }

  private showMatches(): void {
    const found = new Set(this.found);
    for (const link of this.links) {
      const id = link.dataset['topic'] ?? '';
      link.toggleAttribute('data-found', found.has(id));
      link.toggleAttribute('data-current', id === this.found[this.current]);
      const section = found.has(id) ? link.closest('details') : null;
      if (section) section.open = true;
      if (found.has(id)) unfoldAround(link);
    }
  }

  /** Goes on to the next match, or back; the only match gets the focus, since there is nothing else to go to. */
  private go(step: number): void {
    const { length: count } = this.found;
    if (count === 0) return;
    this.current = this.current < 0 && step < 0 ? count - 1 : (this.current + step + count) % count;
    this.showMatches();
    const link = this.show();
    if (!link) return;
    if (count === 1) link.focus({ preventScroll: true });
    else this.say(`${this.current + 1} of ${count}: ${titleOf(link)}`);
  }

  private focusMatch(): void {
    this.current = Math.max(this.current, 0);
    this.showMatches();
    this.show()?.focus({ preventScroll: true });
  }

  /** Brings the current match into view and returns its link. */
  private show(): HTMLElement | undefined {
    const id = this.found[this.current] ?? '';
    const link = this.links.find((candidate) => candidate.dataset['topic'] === id && candidate.checkVisibility());
    const request = new CustomEvent('topic-show', { bubbles: true, cancelable: true, detail: id });
    if (this.dispatchEvent(request)) link?.scrollIntoView({ block: 'center' });
    return link;
  }

  private say(text: string): void {
    const statusLine = this.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = text;
  }

  private keepAddress(text: string): void {
    history.replaceState(history.state, '', withWords(location.href, text));
    for (const tab of document.querySelectorAll<HTMLAnchorElement>('#view a')) tab.href = withWords(tab.href, text);
  }
}

function withWords(address: string, text: string): string {
  const url = new URL(address);
  url.search = writeQuery({ ...Object.fromEntries(url.searchParams), find: text });
  return url.href;
}

const titleOf = (link: HTMLElement): string =>
  (link.querySelector('.node-text') ?? link).textContent.replace(/\s+/g, ' ').trim();

customElements.define('roadmap-filter', RoadmapFilter);
