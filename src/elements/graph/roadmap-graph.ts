import type { MapHandle } from '../../islands/graph/mount-map.tsx';
import type { MapGraph } from '../../islands/graph/map-graph.ts';
import { loadPart } from '../../browser/load-failure.ts';
import { fillScreen, isScreenFilled, leaveScreen } from '../../browser/full-screen.ts';
import { hasLists, loadJson } from '../../browser/load-file.ts';
import { readKey } from '../../browser/read-key.ts';
import { followPrint } from './follow-print.ts';
import { setRestInert } from './rest-inert.ts';

/** How long a window keeps its size before the full screen is arranged anew, in ms. */
const SETTLED = 200;

/**
 * `<roadmap-graph>`: wakes the static graph up.
 *
 * With a mouse on a wide screen the drawing moves into the map, at the same place and size, once it has been seen and
 * the browser is idle. There is one drawing, so whatever is shown on its topics moves along. On phones the one-column
 * form stays; "Full screen" opens the map there, and fills the screen where the browser lets a page do so.
 * Inside the page the map never takes the wheel or a touch away from scrolling.
 */
class RoadmapGraph extends HTMLElement {
  private map: Promise<MapHandle> | undefined;
  /** Whether the map has the drawing in the page, and not only in full screen. */
  private isInPage = false;
  /** Whether the visitor has come to the drawing. */
  private isSeen = false;
  /** Where a finger is the main pointer, a map in the page would fight with scrolling. */
  private readonly wide = matchMedia('(min-width: 64rem) and (not (pointer: coarse))');

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.toolbar');
    if (!tools) return;
    tools.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
      if (button) void loadPart('The map', () => this.act(button.dataset['action'] ?? ''));
    });
    this.addEventListener('topic-show', (event) => {
      if (!this.isFullScreen || !(event instanceof CustomEvent)) return;
      event.preventDefault();
      const topic = String(event.detail);
      // Whoever opened the full screen hears why there is no map.
      void this.wake(true).then(
        (map) => map.center(topic),
        () => undefined,
      );
    });
    this.addEventListener('keydown', (event) => {
      if (readKey(event) === 'Escape' && this.isFullScreen && !document.querySelector('dialog[open]'))
        void this.leave();
    });
    // Escape and the keys of the system end the browser's full screen without asking the page.
    document.addEventListener('fullscreenchange', () => {
      if (this.isFullScreen && !isScreenFilled()) void this.leave();
    });
    this.drawing('live').addEventListener('focusin', (event) => {
      if (event.target instanceof HTMLElement) void this.reveal(event.target);
    });
    this.wakeWhenSeen();
    this.followSize();
  }

  private get isFullScreen(): boolean {
    return 'fullScreen' in this.dataset;
  }

  /** Whether the page has room for the wide form; style sheet and script have to agree on its width in rem. */
  private get hasRoom(): boolean {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return this.wide.matches && this.clientWidth >= 58 * rem;
  }

  /**
   * A window or a text of another size: the map in the page follows, and gives way where there is no room for it. In full
   * screen it is arranged anew once the window keeps its size.
   */
  private followSize(): void {
    let width = this.clientWidth;
    let timer: ReturnType<typeof setTimeout> | undefined;
    new ResizeObserver(() => {
      clearTimeout(timer);
      if (this.isFullScreen) timer = setTimeout(() => void this.rearrange(), SETTLED);
      if (this.clientWidth === width || this.isFullScreen) return;
      width = this.clientWidth;
      void this.fitIntoPage();
      this.wakeOnceIdle();
    }).observe(this);
  }

  private async fitIntoPage(): Promise<void> {
    const map = await this.map;
    if (!map || !this.isInPage || this.isFullScreen) return;
    this.putDrawing(map, this.hasRoom);
    if (this.hasRoom) map.resize();
  }

  /** Columns for the new proportion; a topic that has the focus stays in view. */
  private async rearrange(): Promise<void> {
    const map = await this.map?.catch(() => undefined);
    if (!map || !this.isFullScreen) return;
    map.rearrange();
    // The map pans with the next frame, and by then the focus may have gone on.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { activeElement: focused } = document;
        if (focused instanceof HTMLElement && this.canvas.contains(focused)) map.reveal(focused);
      }),
    );
  }

  /** Puts the drawing into the map or back into the page; a link in it keeps the focus. */
  private putDrawing({ frame }: MapHandle, isLive: boolean): void {
    const [fixed, live, canvas] = [this.drawing('static'), this.drawing('live'), this.canvas];
    const focused = document.activeElement;
    fixed.toggleAttribute('data-replaced', isLive);
    live.hidden = !isLive;
    const place = isLive ? frame : fixed;
    if (canvas.parentElement === place) return;
    place.append(canvas);
    if (focused instanceof HTMLElement && canvas.contains(focused)) focused.focus({ preventScroll: true });
    // What is drawn on it has to look where it stands now.
    this.dispatchEvent(new Event('drawn'));
  }

  /** Brings a link that got the focus by a key into view, be it by panning or by scrolling the page. */
  private async reveal(link: HTMLElement): Promise<void> {
    if (!this.canvas.contains(link) || !link.matches(':focus-visible')) return;
    (await this.map?.catch(() => undefined))?.reveal(link);
    if (!this.isFullScreen) requestAnimationFrame(() => link.scrollIntoView({ block: 'nearest' }));
  }

  private wakeWhenSeen(): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      this.isSeen = true;
      this.wakeOnceIdle();
    });
    observer.observe(this);
  }

  /** Without room the drawing stays as it is; a change of the width asks again. */
  private wakeOnceIdle(): void {
    if (!this.isSeen || !this.hasRoom || this.map) return;
    const idle = 'requestIdleCallback' in window ? window.requestIdleCallback.bind(window) : setTimeout;
    idle(() => void this.wakeInPage());
  }

  /** Never swaps the drawing under a keyboard user: waits until the focus is elsewhere. */
  private async wakeInPage(): Promise<void> {
    if (this.drawing('static').contains(document.activeElement)) {
      this.addEventListener('focusout', () => setTimeout(() => void this.wakeInPage()), { once: true });
      return;
    }
    // Without the map the static drawing stays.
    await this.wake(false).catch(() => undefined);
  }

  private wake(isFullScreen: boolean): Promise<MapHandle> {
    this.map ??= this.load(isFullScreen).catch((error: unknown) => {
      // The static drawing stays, and the next attempt loads again.
      this.map = undefined;
      throw error;
    });
    return this.map;
  }

  private async load(isFullScreen: boolean): Promise<MapHandle> {
    const [{ mountMap }, graph] = await Promise.all([
      // eslint-disable-next-line no-restricted-syntax -- Whoever asked for the map says that it could not be loaded.
      import('../../islands/graph/mount-map.tsx'),
      loadJson(this.dataset['source'] ?? '', hasLists<MapGraph>('nodes', 'edges')),
    ]);
    const live = this.drawing('live');
    live.hidden = false;
    const handle = await mountMap(live, this.canvas, graph, isFullScreen);
    this.isInPage = !isFullScreen;
    if (this.isInPage) this.putDrawing(handle, true);
    followPrint(
      () => live.contains(this.canvas),
      (isLive) => this.putDrawing(handle, isLive),
    );
    return handle;
  }

  private async act(action: string): Promise<void> {
    if (action === 'full-screen') return this.isFullScreen ? this.leave() : this.enter();
    const map = await this.wake(false);
    if (action === 'zoom-in') map.zoomBy(1.25);
    if (action === 'zoom-out') map.zoomBy(0.8);
    if (action === 'fit') map.fit();
  }

  private async enter(): Promise<void> {
    this.setFullScreen(true);
    const filling = fillScreen();
    try {
      const map = await this.wake(true);
      // Only then does the map know how much room it has.
      await filling;
      if (!this.isFullScreen) {
        await leaveScreen();
        return;
      }
      this.putDrawing(map, true);
      map.setFullScreen(true);
    } catch (error) {
      this.setFullScreen(false);
      this.drawing('live').hidden = true;
      await filling.then(leaveScreen);
      throw error;
    }
  }

  private async leave(): Promise<void> {
    const live = this.drawing('live');
    const hadFocus = live.contains(document.activeElement);
    this.setFullScreen(false);
    void leaveScreen();
    live.hidden = !this.isInPage;
    if (live.hidden && hadFocus) this.querySelector<HTMLElement>('[data-action="full-screen"]')?.focus();
    // It may still be on its way, and then finds the page as it is now.
    const map = await this.map?.catch(() => undefined);
    if (!map || this.isFullScreen) return;
    map.setFullScreen(false);
    this.putDrawing(map, this.isInPage && this.hasRoom);
    await this.fitIntoPage();
  }

  private setFullScreen(isOn: boolean): void {
    if (isOn) this.dataset['fullScreen'] = '';
    else delete this.dataset['fullScreen'];
    document.documentElement.style.overflow = isOn ? 'hidden' : '';
    setRestInert(this, isOn);
    const button = this.querySelector('[data-action="full-screen"]');
    button?.setAttribute('aria-pressed', String(isOn));
    if (isOn) this.drawing('live').hidden = false;
    const label = button?.querySelector('[data-label]');
    if (label) label.textContent = isOn ? 'Leave full screen' : 'Full screen';
  }

  /** The drawing itself, wherever it is. */
  private get canvas(): HTMLElement {
    const canvas = this.querySelector<HTMLElement>('.graph-canvas');
    if (!canvas) throw new Error('<roadmap-graph> lacks its drawing.');
    return canvas;
  }

  private drawing(name: 'static' | 'live'): HTMLElement {
    const drawing = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!drawing) throw new Error(`<roadmap-graph> lacks its drawing "${name}".`);
    return drawing;
  }
}

customElements.define('roadmap-graph', RoadmapGraph);
