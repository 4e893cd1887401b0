import { summarizeProgress } from '../../learner/progress/summarize.ts';
import { progress } from '../../stores/progress-store.ts';
import { onCountChange, readShownTopics } from '../progress/shown-topics.ts';

/** Where on the screen a section begins to be the one that is read, as a part of its height. */
const READING_LINE = 0.4;

/**
 * `<section-rail>`: the list of sections. It says which section is read now and how much of each is done, and leads to
 * sections in whichever drawing is shown; without a script its links still lead into the page.
 */
class SectionRail extends HTMLElement {
  #isWaiting = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('scroll', () => this.#followLater(), { passive: true });
    onCountChange(() => this.#showParts());
    this.#showParts();
    this.#follow();
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-section]')];
  }

  #showParts(): void {
    const topics = readShownTopics();
    for (const link of this.#links) {
      const { done, total } = summarizeProgress(topics.get(link.dataset['section'] ?? '') ?? [], progress.document);
      link.style.setProperty('--part', String(total === 0 ? 0 : done / total));
    }
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-section]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (this.matches('[popover]') && 'hidePopover' in this) this.hidePopover();
    const shown = findShown(link.dataset['section'] ?? '');
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
    const passed = this.#links.filter((link) => {
      const box = findShown(link.dataset['section'] ?? '')?.getBoundingClientRect();
      return box !== undefined && box.top < line;
    });
    const current = passed.at(-1) ?? this.#links[0];
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

/** The box or the heading of a section in the view, as far as it is shown. */
function findShown(section: string): HTMLElement | undefined {
  const name = CSS.escape(section);
  return [...document.querySelectorAll<HTMLElement>(`.view :is(a[data-section="${name}"], #section-${name})`)].find(
    (element) => element.checkVisibility(),
  );
}

customElements.define('section-rail', SectionRail);
