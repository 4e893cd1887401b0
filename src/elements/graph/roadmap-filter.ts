import { readAddressText } from '../../browser/address-text.ts';
import { readKey } from '../../browser/read-key.ts';
import { readCounted } from '../../learner/progress/summarize.ts';
import { isFiltering, readFilters, writeFilters } from '../../learner/progress/topic-filters.ts';
import { matchTopics, type NamedTopic } from '../../search/match-topics.ts';
import { writeQuery } from '../../urls/query.ts';
import { plural } from '../../words/plural.ts';
import { onCountChange } from '../progress/shown-topics.ts';
import { titleOfLink } from '../progress/topic-title.ts';
import { findFiltered, readBoxes, showBoxes } from './filter-boxes.ts';
import { unfoldAround } from './fold.ts';

/**
 * `<roadmap-filter>`: shows which topics of the roadmap match what is typed and meet what is checked (`data-found` on
 * their links), in whichever view it stands; style sheets fade or hide the others. Both stay in the address
 * (`?find=cache&level=beginner&only=ready`), and the links to the other views carry them along.
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
    // What was asked before the script was there is newer than what the address says.
    input.value ||= readAddressText('find');
    if (!isFiltering(readBoxes(this))) showBoxes(this, readFilters(new URLSearchParams(location.search)));
    this.addEventListener('input', () => this.apply());
    onCountChange(() => 'filtering' in this.scope.dataset && this.apply());
    input.addEventListener('keydown', (event) => this.onKey(event));
    this.addEventListener('click', (event) => {
      const step = event.target instanceof HTMLElement ? event.target.dataset['step'] : undefined;
      if (step !== undefined) this.go(Number(step));
    });
    if (input.value !== '' || isFiltering(readBoxes(this))) this.apply();
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type="search"]');
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
    const filters = readBoxes(this);
    const met = findFiltered(filters, this.dataset['levels'] ?? '', this.dataset['practiced'] ?? '');
    const topics = this.listTopics();
    const named = text === '' ? topics.map(({ id }) => id) : matchTopics(topics, text);
    const isIdle = text === '' && !met;
    this.found = isIdle ? [] : named.filter((id) => met?.has(id) ?? true);
    this.current = -1;
    if (isIdle) delete this.scope.dataset['filtering'];
    // With a text, what stays are the topics that it names, not all projects.
    else this.scope.dataset['filtering'] = text === '' && filters.switches.has('project') ? 'project' : '';
    this.showMatches();
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) button.hidden = this.found.length < 2;
    this.say(isIdle ? '' : this.describe(text));
    this.keepAddress({ find: text, ...writeFilters(filters) });
    const count = filters.levels.size + filters.switches.size;
    const label = this.querySelector('[data-filter-count]');
    if (label) label.textContent = count === 0 ? '' : ` (${count})`;
  }

  private describe(text: string): string {
    const { length: count } = this.found;
    if (count > 0) return plural(count, 'topic matches', 'topics match');
    return text === '' ? 'No topic matches' : `No topic matches “${text}”`;
  }

  private listTopics(): readonly NamedTopic[] {
    // The static and the live drawing have the same topics.
    const titles = new Map(this.links.map((link) => [link.dataset['topic'] ?? '', titleOfLink(link)]));
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
    else this.say(`${this.current + 1} of ${count}: ${titleOfLink(link)}`);
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

  private keepAddress(asked: Readonly<Record<string, string>>): void {
    const address = withQuery(location.href, asked);
    if (address !== location.href) history.replaceState(history.state, '', address);
    for (const tab of document.querySelectorAll<HTMLAnchorElement>('#view a')) tab.href = withQuery(tab.href, asked);
  }
}

function withQuery(address: string, asked: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  url.search = writeQuery({ ...Object.fromEntries(url.searchParams), ...asked });
  return url.href;
}

customElements.define('roadmap-filter', RoadmapFilter);
