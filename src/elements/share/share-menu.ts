import { loadPart } from '../../browser/load-failure.ts';
import { closeModalByClick, openModal } from '../../browser/modal.ts';

/** `<share-menu>`: opens its dialogs. What a dialog needs is loaded when it opens for the first time. */
class ShareMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
      if (button?.dataset['opens'] !== undefined) void this.#open(button.dataset['opens']);
    });
    for (const dialog of this.querySelectorAll('dialog')) closeModalByClick(dialog);
  }

  async #open(name: string): Promise<void> {
    const details = this.querySelector('details');
    const dialog = this.querySelector<HTMLDialogElement>(`dialog[data-name="${name}"]`);
    if (!(await loadPart('This dialog', () => import('./share-dialogs.ts')))) return;
    if (details) details.open = false;
    dialog?.addEventListener('close', () => details?.querySelector('summary')?.focus(), { once: true });
    if (dialog) openModal(dialog);
  }
}

customElements.define('share-menu', ShareMenu);
