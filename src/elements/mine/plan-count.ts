import { loadPart } from '../../browser/load-failure.ts';
import { mine } from '../../stores/mine-store.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';

/**
 * `<plan-count>` inside the tab of the plan: how many topics of it fall into this week, as a number and in the name of the
 * link. Nothing is loaded for a learner without a plan, and a count that cannot be made is left out.
 */
class PlanCount extends HTMLElement {
  readonly #stores = [plan, progress, mine];

  connectedCallback(): void {
    for (const store of this.#stores) store.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    for (const store of this.#stores) store.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => void this.#count();

  async #count(): Promise<void> {
    const topics = plan.document.goals.length === 0 ? 0 : await countWeek();
    const badge = this.querySelector('span');
    if (badge) badge.textContent = String(topics);
    this.hidden = topics === 0;
    const link = this.closest('a');
    const label = link?.firstChild?.textContent?.trim() ?? '';
    if (link) link.ariaLabel = topics === 0 ? null : `${label}, ${plural(topics, 'topic')} this week`;
  }
}

async function countWeek(): Promise<number> {
  // The tab leads to the plan, which says what failed.
  const part = await loadPart(
    'What counts your week',
    () => import('./plan-week.ts'),
    () => undefined,
  );
  const week = await part?.findWeek().catch(() => undefined);
  return week?.parts.length ?? 0;
}

customElements.define('plan-count', PlanCount);
