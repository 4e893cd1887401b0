import { renderBadge } from '../../learner/badge/badge.ts';
import { EMBED_THEMES, writeEmbedCode } from '../../markup/embed-code.ts';
import { summarizeProgress } from '../../learner/progress/summarize.ts';
import { copyText } from '../../browser/copy-text.ts';
import { saveFile } from '../../browser/save-file.ts';
import { progress } from '../../stores/progress-store.ts';
import { listShownTopics } from '../progress/shown-topics.ts';

/** `<embed-code data-address data-title>`: the HTML that shows a roadmap in another page, with a choice of theme. */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const area = this.querySelector('textarea');
    if (!select || !area) return;
    const { address = '', title = '' } = this.dataset;
    const write = (): void => {
      const theme = EMBED_THEMES.find((name) => name === select.value) ?? 'system';
      area.value = writeEmbedCode({ address, title, theme });
    };
    select.addEventListener('change', write);
    area.addEventListener('focus', () => area.select());
    this.querySelector('[data-action="copy"]')?.addEventListener(
      'click',
      () => void copyText('HTML', area.value, { field: area }),
    );
    write();
  }
}

/** `<progress-badge>`: the visitor's own progress in the roadmap of this page as a picture to keep. */
class ProgressBadge extends HTMLElement {
  #svg = '';
  readonly #picture = new Image();

  connectedCallback(): void {
    this.querySelector('.preview')?.replaceChildren(this.#picture);
    this.querySelector('input')?.addEventListener('input', this.#draw);
    this.querySelector('[data-action="copy"]')?.addEventListener(
      'click',
      () => void copyText('SVG', this.#svg, { advice: 'Download the file.' }),
    );
    this.querySelector('[data-action="download"]')?.addEventListener('click', () =>
      saveFile(this.dataset['file'] ?? 'progress.svg', 'image/svg+xml', this.#svg),
    );
    progress.addEventListener('change', this.#draw);
    this.#draw();
  }

  disconnectedCallback(): void {
    progress.removeEventListener('change', this.#draw);
  }

  readonly #draw = (): void => {
    const { done, total } = summarizeProgress(listShownTopics(), progress.document);
    const label = this.querySelector('input')?.value.trim() ?? '';
    this.#svg = renderBadge({ label, done, total });
    this.#picture.src = `data:image/svg+xml,${encodeURIComponent(this.#svg)}`;
    this.#picture.alt = `${label}: ${done} of ${total} topics done`;
  };
}

customElements.define('embed-code', EmbedCode);
customElements.define('progress-badge', ProgressBadge);
