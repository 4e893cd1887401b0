import { stateOf } from '../../learner/progress/document.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { progress } from '../../stores/progress-store.ts';
import { showDone } from './show-done.ts';

/**
 * `<check-graph>`: shows on the drawing of a check list which items are ticked (`data-key` of each link), how many of
 * each section, and in the bar above it how many of all. Ticks are made in the list.
 */
class CheckGraph extends HTMLElement {
  connectedCallback(): void {
    progress.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const links = [...this.querySelectorAll<HTMLElement>('a[data-key]')];
    for (const link of links) showTick(link, isDone(link));
    const done = links.filter(isDone).length;
    for (const section of this.querySelectorAll('.graph-section')) {
      const own = [...section.querySelectorAll<HTMLElement>('a[data-key]')];
      const box = section.querySelector<HTMLElement>('a[data-section]');
      // While nothing is ticked at all, zeros everywhere would say nothing.
      if (box) showCount(box, own.filter(isDone).length, done === 0 ? 0 : own.length);
    }
    showDone(this, { done, total: links.length });
  };
}

const isDone = (link: HTMLElement): boolean => stateOf(progress.document, link.dataset['key'] ?? '') === 'done';

function showTick(link: HTMLElement, isTicked: boolean): void {
  if (isTicked) {
    link.dataset['state'] = 'done';
    link.setAttribute('aria-description', STATE_LABELS.done.label);
  } else {
    delete link.dataset['state'];
    link.removeAttribute('aria-description');
  }
}

/** Of no items there is nothing to count. */
function showCount(box: HTMLElement, done: number, total: number): void {
  box.style.setProperty('--done', String(total === 0 ? 0 : done / total));
  box.toggleAttribute('data-complete', total > 0 && done === total);
  if (total === 0) {
    delete box.dataset['count'];
    box.removeAttribute('aria-description');
  } else {
    box.dataset['count'] = `${done}/${total}`;
    box.setAttribute('aria-description', `${done} of ${total} done`);
  }
}

customElements.define('check-graph', CheckGraph);
