import { adoptStyles } from '../../browser/adopt-styles.ts';
import { canShowModal, closeModalByClick } from '../../browser/modal.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { loadPage } from '../../browser/load-page.ts';
import { findShownLink } from '../progress/shown-link.ts';
import { sameTopicPath } from './topic-link.ts';

/**
 * `<topic-panel>`: opens a topic beside the roadmap instead of leaving it.
 *
 * A plain click on a link with `data-topic` fetches the topic's own page, takes the article out of it and shows it in
 * a dialog. The address becomes the topic's, so reload, bookmark, share and new tab lead to the full page, and the
 * back button closes the panel. If anything fails, the browser follows the link as if there were no script.
 */
class TopicPanel extends HTMLElement {
  private readonly dialog = document.createElement('dialog');
  private readonly body = document.createElement('div');
  private readonly fullPage = document.createElement('a');
  private readonly whyButton = document.createElement('button');
  private readonly pageTitle = document.title;
  private readonly pageAddress = location.href;
  /** Where closing leads back to: the page with the fragment it had when the panel opened. */
  private returnAddress = location.href;
  private opener: HTMLElement | undefined;
  /** Counts what was asked for, so that a slow answer does not take the place of a later one. */
  private turn = 0;

  connectedCallback(): void {
    this.build();
    document.addEventListener('click', (event) => this.onClick(event));
    window.addEventListener('popstate', () => void this.onHistory());
    this.dialog.addEventListener('close', () => this.onClose());
    closeModalByClick(this.dialog);
  }

  private build(): void {
    const bar = document.createElement('div');
    bar.className = 'panel-bar';
    this.fullPage.textContent = 'Open as a page';
    const closeButton = document.createElement('button');
    closeButton.type = 'button';
    closeButton.className = 'button';
    closeButton.textContent = 'Close';
    closeButton.dataset['close'] = '';
    this.whyButton.type = 'button';
    this.whyButton.className = 'button';
    this.whyButton.textContent = 'Why this?';
    this.whyButton.addEventListener('click', () => void this.explain());
    bar.append(this.fullPage, this.whyButton, closeButton);
    this.body.className = 'panel-body';
    this.dialog.className = 'topic-panel';
    this.dialog.append(bar, this.body);
    this.append(this.dialog);
  }

  private onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || !canShowModal()) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // Links inside an SVG have no `href` as text, so the address comes from the attribute.
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-topic]') : null;
    const address = new URL(link?.getAttribute('href') ?? '', location.href);
    if (!link || !sameTopicPath(address.pathname, this.pageAddress)) return;
    event.preventDefault();
    if (!this.dialog.open) {
      this.opener = link;
      this.returnAddress = location.href;
    }
    const shown = this.show(address.href, true);
    const { turn } = this;
    // The browser shows that it is loading a page that a link leads to; this one comes without it.
    link.ariaBusy = 'true';
    void shown
      .catch(() => {
        if (turn === this.turn) location.assign(address);
      })
      .finally(() => (link.ariaBusy = null));
  }

  private async show(address: string, isNew: boolean): Promise<void> {
    const turn = ++this.turn;
    const page = await loadPage(address);
    const article = page.querySelector('[data-topic-article]');
    const heading = article?.querySelector<HTMLElement>('h1');
    if (!article || !heading) throw new Error(`${address} holds no topic`);
    await adoptStyles(page);
    if (turn !== this.turn) return;
    // The roadmap's own h1 stays the only one of the page.
    const title = document.createElement('h2');
    title.className = heading.className;
    for (const { name, value } of heading.attributes) title.setAttribute(name, value);
    title.append(...heading.childNodes);
    title.id = 'panel-title';
    title.tabIndex = -1;
    heading.replaceWith(title);
    this.body.replaceChildren(article);
    this.whyButton.setAttribute('aria-expanded', 'false');
    this.fullPage.href = address;
    this.dialog.setAttribute('aria-labelledby', 'panel-title');
    if (isNew) history.pushState({ panel: true }, '', address);
    document.title = page.querySelector('title')?.textContent ?? this.pageTitle;
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
    this.body.scrollTop = 0;
    title.focus();
  }

  /** Shows above the topic what leads to it, or takes that away again. */
  private async explain(): Promise<void> {
    const part = await loadPart('The reasons', async () => {
      const { togglePath } = await import('./panel-path.ts');
      return togglePath(this.body);
    });
    if (part !== undefined) this.whyButton.setAttribute('aria-expanded', String(part));
  }

  /** Back and forward: the address tells whether a topic is to be shown. */
  private async onHistory(): Promise<void> {
    if (sameTopicPath(location.pathname, this.pageAddress)) {
      await this.show(location.href, false).catch(() => location.reload());
    } else {
      this.turn += 1;
      if (this.dialog.open) this.dialog.close();
    }
  }

  private onClose(): void {
    this.turn += 1;
    document.title = this.pageTitle;
    this.body.replaceChildren();
    // Closed by Escape or a click, not by going back: the address still is the topic's.
    if (sameTopicPath(location.pathname, this.pageAddress)) history.pushState(null, '', this.returnAddress);
    if (this.opener) findShownLink(this.opener).focus();
  }
}

customElements.define('topic-panel', TopicPanel);
