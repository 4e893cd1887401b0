import type { SavedList } from '../../offline/offline-files.ts';
import { listSaved, removeSaved } from '../../offline/saved-roadmaps.ts';
import { roadmapPath, sitePath } from '../../urls/paths.ts';
import { announce } from '../../browser/announce.ts';
import { describeSaved } from './describe-saved.ts';

/**
 * `<saved-roadmaps>`: what opens without a network. The service worker shows this page in place of one that is not
 * there, under the address that was asked for, and the element names it.
 */
class SavedRoadmaps extends HTMLElement {
  connectedCallback(): void {
    const isAsked = location.pathname.replace(/\.html$/, '') !== sitePath('/offline');
    const missing = this.querySelector<HTMLElement>('[data-missing]');
    const address = missing?.querySelector('[data-address]');
    if (missing) missing.hidden = !isAsked;
    if (address) address.textContent = decode(location.pathname);
    missing?.querySelector('button')?.addEventListener('click', () => location.reload());
    void this.#list();
  }

  async #list(): Promise<void> {
    const saved = 'caches' in window ? await listSaved().catch(() => []) : [];
    this.querySelector('ul')?.replaceChildren(...saved.map((list) => this.#row(list)));
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = saved.length > 0;
  }

  #row(list: SavedList): HTMLElement {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = roadmapPath(list.roadmap);
    link.textContent = list.title;
    const note = document.createElement('span');
    note.className = 'soft';
    note.append(...describeSaved(list));
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'button';
    remove.textContent = 'Remove';
    remove.setAttribute('aria-label', `Remove ${list.title} from this device`);
    remove.addEventListener('click', () => void this.#remove(list));
    row.append(link, note, remove);
    return row;
  }

  async #remove({ roadmap, title }: SavedList): Promise<void> {
    await removeSaved(roadmap);
    await this.#list();
    this.querySelector<HTMLElement>('h2')?.focus();
    announce(`${title} is no longer saved on this device.`);
  }
}

/** An address as people read it; one that is no valid text stays as it is. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

customElements.define('saved-roadmaps', SavedRoadmaps);
