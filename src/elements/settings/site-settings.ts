import {
  chooseSetting,
  EMPTY_SETTINGS,
  resetSettings,
  SETTINGS,
  type SettingsDocument,
} from '../../learner/settings/document.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { settings } from '../../stores/settings-store.ts';
import { closeModalByClick, openModal } from '../../browser/modal.ts';

/** Puts the settings on the page, as the script in its head did before the first paint. */
function applySettings(next: SettingsDocument): void {
  const { dataset } = document.documentElement;
  for (const setting of SETTINGS) dataset[setting] = next[setting];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const scheme = meta.dataset['scheme'] ?? '';
    if (next.theme === 'system') meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = next.theme === scheme ? 'all' : 'not all';
  }
}

/**
 * `<site-settings>`: a button that opens a dialog with a group of radio buttons for each setting. A choice applies at
 * once, here and in all tabs.
 */
class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog) {
      this.querySelector(':scope > button')?.addEventListener('click', () => openModal(dialog));
      closeModalByClick(dialog);
    }
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const setting = SETTINGS.find((name) => name === target.name);
      if (setting) settings.update((current) => chooseSetting(current, setting, target.value, Date.now()));
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    settings.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    settings.removeEventListener('change', this.#show);
  }

  /** What could not be read holds nothing but a look, so asking for a new start may write over it. */
  #reset(): void {
    if (settings.problem === 'unreadable') settings.replace(resetSettings(EMPTY_SETTINGS, Date.now()));
    else settings.update((current) => resetSettings(current, Date.now()));
    const statusLine = this.querySelector('[role="status"]');
    if (statusLine && settings.problem === undefined) statusLine.textContent = 'All settings are as in the beginning.';
  }

  readonly #show = (): void => {
    applySettings(settings.document);
    for (const input of this.querySelectorAll('input')) {
      const setting = SETTINGS.find((name) => name === input.name);
      input.checked = setting !== undefined && settings.document[setting] === input.value;
    }
    const statusLine = this.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = settings.problem === undefined ? '' : PROBLEM_TEXTS[settings.problem];
  };
}

customElements.define('site-settings', SiteSettings);
