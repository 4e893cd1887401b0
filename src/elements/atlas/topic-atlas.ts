import { readAddressText } from '../../browser/address-text.ts';
import { stepPlace } from '../../atlas/step-place.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { makeElement } from '../../browser/make-element.ts';
import { readKey } from '../../browser/read-key.ts';
import { writeQuery } from '../../urls/query.ts';
import { onCountChange } from '../progress/shown-topics.ts';
import { findTopics } from './find-topics.ts';
import { followGestures } from './map-gestures.ts';
import { readPlaces, type MapPlace } from './map-places.ts';
import { showTips } from './map-tip.ts';
import { MapView } from './map-view.ts';
import type { CardActions } from './place-card.ts';

const STEP = 1.5;

/** Few visitors choose a topic at once, and finding ways takes much code. */
const loadCard = () => loadPart('The card', () => import('./place-card.ts'));

/**
 * `<topic-atlas>`: brings the map of all topics to life. It moves and zooms by pointer and keyboard, finds topics, shows
 * a card of the chosen one and the way to it; route and topic stand in the address (`?route=backend&topic=dns`).
 */
class TopicAtlas extends HTMLElement {
  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>('.view');
    const svg = this.querySelector<SVGSVGElement>('.atlas-map');
    const card = this.querySelector<HTMLElement>('.place-card');
    const index = this.querySelector<HTMLElement>('.atlas-index');
    if (frame && svg && card && index) new Atlas(this, { frame, svg, card, index });
  }
}

interface Parts {
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly card: HTMLElement;
  readonly index: HTMLElement;
}

class Atlas implements CardActions {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #view: MapView;
  readonly #places: ReadonlyMap<string, MapPlace>;
  #chosen: MapPlace | undefined;
  #hasWay = false;

  constructor(root: HTMLElement, parts: Parts) {
    this.#root = root;
    this.#parts = parts;
    const { frame, svg } = parts;
    this.#places = readPlaces(svg);
    this.#view = new MapView(frame, svg);
    svg.removeAttribute('aria-hidden');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', 'Map of all topics; arrows go from topic to topic');
    this.#enter(this.#places.values().next().value);
    followGestures(frame, this.#view);
    this.#view.onDraw = showTips(frame, svg);
    this.#addZoom();
    this.#listen();
    this.#readAddress();
  }

  readonly onClose = (): void => {
    const from = this.#chosen;
    this.#chosen?.link.removeAttribute('aria-current');
    this.#chosen = undefined;
    this.#parts.card.hidden = true;
    this.#drawWay([]);
    this.#writeAddress();
    from?.link.focus({ preventScroll: true });
  };

  readonly onPlace = (topic: string): void => {
    const place = this.#places.get(topic);
    if (place) this.#view.reveal(place);
  };

  readonly onWay = (): void => {
    this.#hasWay = true;
    void this.#showWay();
  };

  #listen(): void {
    const { svg, index } = this.#parts;
    svg.addEventListener('click', (event) => {
      const area =
        event.target instanceof Element ? event.target.closest('.country-name')?.getAttribute('data-area') : null;
      if (area) this.#showArea(area);
      const place = this.#placeOf(event.target);
      if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#choose(place, event.detail === 0);
    });
    svg.addEventListener('keydown', (event) => this.#onKey(event));
    svg.addEventListener('focusin', ({ target }) => {
      const place = this.#placeOf(target);
      if (!place) return;
      this.#enter(place);
      if (place.link.matches(':focus-visible')) this.#view.reveal(place);
    });
    index.addEventListener('click', ({ target }) => {
      const area = target instanceof Element ? target.closest('summary')?.parentElement : null;
      if (area instanceof HTMLDetailsElement && !area.open) this.#showArea(area.dataset['area'] ?? '');
    });
    for (const radio of this.#root.querySelectorAll('[name="route"]')) {
      radio.addEventListener('change', () => this.#writeAddress());
    }
    const form = this.#root.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const [first] = this.#find(form);
      const place = this.#places.get(first ?? '');
      if (place) this.#choose(place, true);
    });
    form?.addEventListener('input', () => {
      const found = this.#find(form);
      this.#view.showAll(found.flatMap((id) => this.#places.get(id) ?? []));
      if (found.length === 0) this.#view.showWhole();
    });
    // What was typed before the script was there.
    if (form?.querySelector('input')?.value) form.dispatchEvent(new Event('input'));
    this.#root.addEventListener('keydown', (event) => {
      if (readKey(event) !== 'Escape' || !this.#chosen) return;
      event.preventDefault();
      this.onClose();
    });
    onCountChange(() => {
      if (this.#hasWay) void this.#showWay();
    });
  }

  #find(form: HTMLFormElement): readonly string[] {
    const { svg, index } = this.#parts;
    const found = findTopics(index, form.querySelector('[role="status"]'), form.querySelector('input')?.value ?? '');
    const ids = new Set(found);
    for (const { id, link } of this.#places.values()) link.toggleAttribute('data-found', ids.has(id));
    svg.toggleAttribute('data-finding', found.length > 0);
    return found;
  }

  #onKey(event: KeyboardEvent): void {
    const key = readKey(event);
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const from = this.#placeOf(event.target);
    const to = from && stepPlace(this.#places.values(), from, key);
    if (key.startsWith('Arrow')) event.preventDefault();
    if (to) to.link.focus({ preventScroll: true });
    else if (key === '+' || key === '=') this.#view.zoom(STEP);
    else if (key === '-') this.#view.zoom(1 / STEP);
    else if (key === '0') this.#view.showWhole();
  }

  #choose(place: MapPlace, moves: boolean): void {
    this.#chosen?.link.removeAttribute('aria-current');
    this.#chosen = place;
    this.#hasWay = false;
    this.#drawWay([]);
    place.link.setAttribute('aria-current', 'true');
    this.#enter(place);
    if (moves) this.#view.showPoint(place);
    this.#writeAddress();
    void this.#showCard(place, moves);
  }

  async #showCard(place: MapPlace, moves: boolean): Promise<void> {
    const { card } = this.#parts;
    const part = await loadCard();
    if (!part || this.#chosen !== place) return;
    part.fillCard(card, place, this);
    card.querySelector('a')?.focus({ preventScroll: moves });
    const facts = await loadPart('The card', () => part.findFacts(place.id));
    if (facts && this.#chosen === place) part.fillFacts(card, facts);
  }

  async #showWay(): Promise<void> {
    const place = this.#chosen;
    const part = await loadCard();
    const way = place && part && (await loadPart('The way', () => part.findWay(place.id)));
    if (!way || this.#chosen !== place) return;
    part.fillWay(this.#parts.card, way, this);
    const places = way.flatMap(({ id }) => this.#places.get(id) ?? []);
    this.#drawWay(places);
    this.#view.showAll(places);
  }

  #drawWay(way: readonly MapPlace[]): void {
    const onWay = new Set(way);
    for (const place of this.#places.values()) place.link.toggleAttribute('data-way', onWay.has(place));
    const line = way.length < 2 ? '' : `M${way.map(({ x, y }) => `${x} ${y}`).join('L')}`;
    this.#parts.svg.querySelector('.way')?.setAttribute('d', line);
    if (way.length === 0) this.#hasWay = false;
  }

  #showArea(area: string): void {
    const links = this.#parts.index.querySelectorAll<HTMLElement>(`#area-${CSS.escape(area)} [data-topic]`);
    this.#view.showAll([...links].flatMap((link) => this.#places.get(link.dataset['topic'] ?? '') ?? []));
  }

  #placeOf(target: EventTarget | null): MapPlace | undefined {
    const link = target instanceof Element ? target.closest<SVGAElement>('a[data-topic]') : null;
    return this.#places.get(link?.dataset['topic'] ?? '');
  }

  /** The one topic that the Tab key leads to. */
  #enter(place: MapPlace | undefined): void {
    this.#parts.svg.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
    place?.link.setAttribute('tabindex', '0');
  }

  #addZoom(): void {
    const button = (label: string, sign: string, run: () => void) => {
      const made = makeElement('button', { type: 'button', class: 'button', 'aria-label': label }, sign);
      made.addEventListener('click', run);
      return made;
    };
    this.#parts.frame.after(
      makeElement(
        'div',
        { class: 'zoom no-print' },
        button('Zoom in', '+', () => this.#view.zoom(STEP)),
        button('Zoom out', '−', () => this.#view.zoom(1 / STEP)),
        button('Show the whole map', '⤢', () => this.#view.showWhole()),
      ),
    );
  }

  #readAddress(): void {
    const radio = this.#root.querySelector<HTMLInputElement>(
      `[name="route"][value="${CSS.escape(readAddressText('route'))}"]`,
    );
    if (radio && this.#route === '') radio.checked = true;
    const place = this.#places.get(readAddressText('topic'));
    if (place) this.#choose(place, true);
  }

  get #route(): string {
    return this.#root.querySelector<HTMLInputElement>('[name="route"]:checked')?.value ?? '';
  }

  #writeAddress(): void {
    const query = writeQuery({ route: this.#route, topic: this.#chosen?.id ?? '' });
    history.replaceState(history.state, '', `${location.pathname}${query}`);
  }
}

customElements.define('topic-atlas', TopicAtlas);
