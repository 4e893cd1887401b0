import { copyText } from '../../browser/copy-text.ts';

/**
 * `<share-button>`: hands the address of the page to the system's share sheet,
 * or to the clipboard where there is none.
 */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.share());
  }

  private async share(): Promise<void> {
    const url = location.href;
    const statusLine = this.querySelector('[role="status"]');
    try {
      // Desktop browsers often have no share sheet, whatever the types say.
      const share: unknown = Reflect.get(navigator, 'share');
      if (typeof share === 'function') {
        await navigator.share({ title: document.title, url });
        return;
      }
    } catch (error) {
      // Closing the share sheet is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const isCopied = await copyText('Link', url, { advice: 'Copy the address below the button.' });
    if (statusLine) statusLine.textContent = isCopied ? '' : url;
  }
}

customElements.define('share-button', ShareButton);
