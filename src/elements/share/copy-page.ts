import { announce } from '../../browser/announce.ts';
import { loadPart } from '../../browser/load-failure.ts';

/**
 * `<copy-page data-file data-kind>`: copies the Markdown of a page, which is at `data-file`. Its button
 * `data-copy="prompt"` puts a request to an assistant before it, which fits the kind of page.
 */
class CopyPage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
      if (button) void this.#copy(button.dataset['copy'] === 'prompt');
    });
  }

  async #copy(isPrompt: boolean): Promise<void> {
    const { file = '', kind } = this.dataset;
    const text = loadPart('The text', async () => {
      const { loadPageText } = await import('./load-page-text.ts');
      return loadPageText(file, isPrompt ? kind : undefined);
    });
    try {
      await writeComing(text);
      announce(`${isPrompt ? 'Prompt' : 'Markdown'} copied`);
    } catch {
      // A text that did not come has been told of already.
      if ((await text) === undefined) return;
      announce('This browser does not let the page copy. Open the page as .md and copy it there.');
    }
  }
}

/** Safari lets a page write to the clipboard only during the click, so it is given the promise of the text. */
async function writeComing(text: Promise<string | undefined>): Promise<void> {
  const type = 'text/plain';
  const blob = text.then((known) => {
    if (known === undefined) throw new Error('There is no text to copy.');
    return new Blob([known], { type });
  });
  await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}

customElements.define('copy-page', CopyPage);
