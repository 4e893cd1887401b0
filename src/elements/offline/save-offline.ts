import { formatBytes, sumBytes, type SavedList } from '../../offline/offline-files.ts';
import { SaveError, type SaveProblem } from '../../offline/save-error.ts';
import { announce } from '../../browser/announce.ts';
import { activateWorker } from '../../browser/start-worker.ts';
import { plural } from '../../words/plural.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { describeSaved } from './describe-saved.ts';

/**
 * `<save-offline data-roadmap data-title>`: stores a roadmap for use without a network, shows how far that is, and
 * removes it again. Where the browser keeps no files, it says so.
 */
class SaveOffline extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    // Only the built site has a service worker.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator && 'caches' in window)) {
      this.#show('impossible', 'This browser keeps no files for offline use. A private window often does not.');
      return;
    }
    this.#button('save').addEventListener('click', () => void this.#save());
    this.#button('cancel').addEventListener('click', () => this.#stop?.abort());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    void this.#look();
  }

  get #roadmap(): string {
    return this.dataset['roadmap'] ?? '';
  }

  /** The code for saving loads only where it is needed: here, once something may be saved. */
  async #look(): Promise<void> {
    // Without any cache there is nothing to look at.
    if ((await caches.keys().catch(() => [])).length === 0) return;
    const part = await loadPart('What is saved', () => import('../../offline/saved-roadmaps.ts'));
    const saved = await part?.findSaved(this.#roadmap).catch(() => undefined);
    if (saved) this.#showSaved(saved);
  }

  async #save(): Promise<void> {
    const controller = new AbortController();
    this.#stop = controller;
    const bar = this.#find('progress');
    bar.removeAttribute('value');
    this.#show('saving', 'Getting the list of files');
    this.#button('cancel').focus();
    try {
      const part = await loadPart('What saves it', () => import('../../offline/save-roadmap.ts'));
      if (!part) {
        this.#show('idle', '');
        return;
      }
      const worker = await activateWorker();
      const saved = await part.saveRoadmap(this.#roadmap, {
        signal: controller.signal,
        onProgress: (done, total) => {
          bar.max = total;
          bar.value = done;
          this.#say(`${done} of ${plural(total, 'file')}`);
        },
      });
      worker.postMessage('tidy');
      this.#showSaved(saved);
      this.#button('remove').focus();
      announce(`${this.dataset['title'] ?? ''} is saved for offline use, ${formatBytes(sumBytes(saved.files))}.`);
    } catch (error) {
      this.#show('idle', controller.signal.aborted ? 'Canceled, nothing was kept.' : describe(error));
      this.#button('save').focus();
      announce(this.#find('[data-text]').textContent);
    }
  }

  async #remove(): Promise<void> {
    const part = await loadPart('What removes it', () => import('../../offline/saved-roadmaps.ts'));
    if (!part) return;
    await part.removeSaved(this.#roadmap);
    this.#show('idle', '');
    this.#button('save').focus();
    announce(`${this.dataset['title'] ?? ''} is no longer saved on this device.`);
  }

  #showSaved(saved: SavedList): void {
    this.#show('saved', ...describeSaved(saved));
  }

  #show(state: 'idle' | 'saving' | 'saved' | 'impossible', ...text: readonly (Node | string)[]): void {
    this.dataset['state'] = state;
    this.#button('save').hidden = state !== 'idle';
    this.#button('cancel').hidden = state !== 'saving';
    this.#button('remove').hidden = state !== 'saved';
    this.#find('progress').hidden = state !== 'saving';
    this.#say(...text);
  }

  #say(...text: readonly (Node | string)[]): void {
    this.#find('[data-text]').replaceChildren(...text);
  }

  #button(action: 'save' | 'cancel' | 'remove'): HTMLElement {
    return this.#find(`[data-action="${action}"]`);
  }

  #find(selector: 'progress'): HTMLProgressElement;
  #find(selector: string): HTMLElement;
  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<save-offline> lacks ${selector}.`);
    return found;
  }
}

const PROBLEMS: Readonly<Record<SaveProblem, string>> = {
  busy: 'Another tab is saving this roadmap.',
  full: 'There is not enough room for it on this device. Remove another saved roadmap or free some space, then try again. Nothing was kept.',
  gone: 'This roadmap is no longer on the site.',
  changed: 'The site was updated in the meantime. Reload the page and save again. Nothing was kept.',
  network: 'A file did not arrive. Save again when the network is back; it goes on where it stopped.',
};

function describe(error: unknown): string {
  if (!(error instanceof SaveError)) return 'It could not be saved: this browser refused. Nothing else has changed.';
  return error.problem === 'network' ? `${PROBLEMS.network} (${error.message})` : PROBLEMS[error.problem];
}

customElements.define('save-offline', SaveOffline);
