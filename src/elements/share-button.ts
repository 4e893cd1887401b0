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
    const status = this.querySelector('[role="status"]');
    try {
      if ('share' in navigator) {
        await navigator.share({ title: document.title, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      if (status) status.textContent = 'Address copied';
    } catch (error) {
      // Closing the share sheet is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (status) status.textContent = url;
    }
  }
}

customElements.define('share-button', ShareButton);
