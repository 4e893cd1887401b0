import { listDue, nextDue } from '../../learner/review/due.ts';
import { bringBack } from '../../learner/review/bring-back.ts';
import { review } from '../../stores/review-store.ts';
import { plural } from '../../words/plural.ts';

/** The longest time that `setTimeout` can wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * `<review-count>` inside a link that leads to the review: how many cards are due, as a badge and in the name of the
 * link. Other tabs, the return to this tab and the passing of time change it. It stands on every page, so it is also
 * what brings back cards from the future.
 */
class ReviewCount extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    review.addEventListener('change', this.#show);
    // Timers of a tab in the background or of a sleeping device are late.
    document.addEventListener('visibilitychange', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    review.removeEventListener('change', this.#show);
    document.removeEventListener('visibilitychange', this.#show);
    clearTimeout(this.#timer);
  }

  readonly #show = (): void => {
    const now = Date.now();
    // The change that this makes comes back here.
    if (bringBack(review.document, now) !== review.document) {
      review.update((known) => bringBack(known, now));
      return;
    }
    const { cards } = review.document;
    const { length: count } = listDue(cards, now);
    const badge = this.querySelector('span');
    if (badge) badge.textContent = count > 99 ? '99+' : String(count);
    this.hidden = count === 0;
    const link = this.closest('a');
    if (link) link.ariaLabel = count === 0 ? null : `${readLabel(link)}, ${plural(count, 'card')} due`;

    clearTimeout(this.#timer);
    const next = nextDue(cards, now);
    if (next !== undefined) this.#timer = setTimeout(this.#show, Math.min(next - now, LONGEST_WAIT));
  };
}

/** What the link says without its badge. */
const readLabel = (link: HTMLElement): string => link.firstChild?.textContent?.trim() ?? '';

customElements.define('review-count', ReviewCount);
