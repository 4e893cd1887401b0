import { announce } from '../../browser/announce.ts';
import { plural } from '../../words/plural.ts';
import { loadPart } from '../../browser/load-failure.ts';

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
    const parts = await loadPart('What is saved', () =>
      Promise.all([import('../../offline/saved-roadmaps.ts'), import('./describe-saved.ts')]),
    );
    if (!parts) return;
    const [{ findSaved }, { describeSaved }] = parts;
    const saved = await findSaved(this.#roadmap).catch(() => undefined);
    if (saved) this.#show('saved', ...describeSaved(saved));
  }

  async #save(): Promise<void> {
    const controller = new AbortController();
    this.#stop = controller;
    const bar = this.#find('progress');
    bar.removeAttribute('value');
    this.#show('saving', 'Getting the list of files');
    this.#button('cancel').focus();
    const part = await loadPart('What saves it', () => import('./save-now.ts'));
    if (!part) {
      this.#show('idle', '');
      return;
    }
    const { isSaved, text, message } = await part.saveNow(this.#roadmap, this.dataset['title'] ?? '', {
      signal: controller.signal,
      onProgress: (done, total) => {
        bar.max = total;
        bar.value = done;
        this.#say(`${done} of ${plural(total, 'file')}`);
      },
    });
    this.#show(isSaved ? 'saved' : 'idle', ...text);
    this.#button(isSaved ? 'remove' : 'save').focus();
    announce(message);
  }

  async #remove(): Promise<void> {
    const part = await loadPart('What removes it', () => import('../../offline/saved-roadmaps.ts'));
    if (!part) return;
    await part.removeSaved(this.#roadmap);
    this.#show('idle', '');
    this.#button('save').focus();
    announce(`${this.dataset['title'] ?? ''} is no longer saved on this device.`);
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

customElements.define('save-offline', SaveOffline);
