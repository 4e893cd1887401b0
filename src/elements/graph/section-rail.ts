/** Where on the screen a section begins to be the one that is read, as a part of its height. */
const READING_LINE = 0.4;

/**
 * `<section-rail>`: the list of sections. It says which section is read now, and leads to sections in whichever drawing
 * is shown; without a script its links still lead into the page. `showStates` says on them how much is done.
 */
class SectionRail extends HTMLElement {
  #isWaiting = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('scroll', () => this.#followLater(), { passive: true });
    this.#follow();
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-section]')];
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-section]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (this.matches('[popover]') && 'hidePopover' in this) this.hidePopover();
    const shown = readShown().get(link.dataset['section'] ?? '');
    // The address leads to the drawing that the page came with; the live one stands in its place.
    if (!shown?.closest('[data-live]')) return;
    event.preventDefault();
    history.pushState(history.state, '', link.href);
    shown.scrollIntoView({ block: 'start' });
    shown.focus({ preventScroll: true });
  }

  #followLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#follow();
    });
  }

  /** Marks the last section whose beginning is above the line at which people read. */
  #follow(): void {
    const line = innerHeight * READING_LINE;
    const shown = readShown();
    const passed = this.#links.filter((link) => {
      const box = shown.get(link.dataset['section'] ?? '')?.getBoundingClientRect();
      return box !== undefined && box.top < line;
    });
    const current = passed.at(-1) ?? this.#links[0];
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

/** The first box or heading of each section in the view that is shown, by the id of the section. */
function readShown(): ReadonlyMap<string, HTMLElement> {
  const shown = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>('.view :is(a[data-section], [id^="section-"])')) {
    const section = element.dataset['section'] ?? element.id.replace('section-', '');
    if (!shown.has(section) && element.checkVisibility()) shown.set(section, element);
  }
  return shown;
}

customElements.define('section-rail', SectionRail);
