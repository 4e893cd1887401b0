import {
  betweenWindows,
  fitWindow,
  keepOnMap,
  levelOf,
  moveDrawn,
  moveWindow,
  toViewBox,
  zoomWindow,
  type Size,
  type ViewWindow,
} from '../../atlas/view-window.ts';
import type { Point } from '../../atlas/types.ts';
import { makeElement } from '../../browser/make-element.ts';
import { isMotionReduced } from '../../browser/reduced-motion.ts';

/** How long the map takes from one place to another, in ms. */
const FLIGHT = 320;
/** Titles can be read at this scale. */
const CLOSE = 0.95;
/** A map that has not moved for so long is drawn anew, in ms. */
const REST = 140;
/** Units around a country that is shown as a whole. */
const AROUND = 120;

/**
 * The picture of the map and the part of it that shows.
 *
 * To draw a thousand topics takes longer than a frame. So while the map moves, the picture as it was drawn last is moved
 * and scaled as a layer; it is drawn anew, sharp and with as many names as there is room for, when the map comes to rest.
 */
export class MapView {
  readonly #svg: SVGSVGElement;
  /** What moves: moved itself, the picture would set all its titles anew in every frame. */
  readonly #layer = makeElement('div', { class: 'layer' });
  readonly #frame: HTMLElement;
  readonly #map: Size;
  #window: ViewWindow;
  /** What the picture was drawn for. */
  #drawn: ViewWindow;
  #isWhole = true;
  #flight = 0;
  #drawing = 0;
  #isHeld = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Called after the part that shows has changed. */
  onDraw: () => void = () => undefined;

  constructor(frame: HTMLElement, svg: SVGSVGElement) {
    this.#svg = svg;
    this.#frame = frame;
    const { width, height } = svg.viewBox.baseVal;
    this.#map = { width, height };
    svg.replaceWith(this.#layer);
    this.#layer.append(svg);
    frame.dataset['live'] = '';
    this.#window = this.#whole();
    this.#drawn = this.#window;
    new ResizeObserver(() => {
      this.#set(this.#isWhole ? this.#whole() : this.#window);
    }).observe(frame);
  }

  /** Moves by px of the screen, until {@link settle}: a hand that holds the map is not done, however slow it is. */
  move(right: number, down: number): void {
    this.#land();
    this.#isHeld = true;
    this.#glide(moveWindow(this.#window, right, down));
  }

  /** Draws anew what a hand has moved and let go. */
  settle(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#set(this.#window);
  }

  /** Zooms around a place of the window of the browser; without one, around the middle. */
  zoom(factor: number, at?: Point): void {
    this.#land();
    const box = this.#frame.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const wanted = zoomWindow(this.#window, factor, at && { x: at.x - middle.x, y: at.y - middle.y });
    // A wheel and fingers go on; a button or a key is one step.
    if (at) this.#glide(wanted);
    else this.#set(wanted);
  }

  showWhole(): void {
    this.#fly(this.#whole());
    this.#isWhole = true;
  }

  /** Shows some points and what is around them. */
  showAll(points: readonly Point[]): void {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    if (points.length === 0) return;
    const from = { x: Math.min(...xs) - AROUND, y: Math.min(...ys) - AROUND };
    const to = { x: Math.max(...xs) + AROUND, y: Math.max(...ys) + AROUND };
    this.#fly(fitWindow(this.#screen(), from, to));
  }

  /** Moves a point into the middle, near enough to read. */
  showPoint({ x, y }: Point): void {
    this.#fly({ x, y, scale: Math.max(this.#window.scale, CLOSE) });
  }

  /** Moves only if a point is outside of what shows, or near its edge. */
  reveal(point: Point): void {
    const { width, height } = this.#screen();
    const { x, y, scale } = this.#window;
    const isSeen =
      Math.abs(point.x - x) * scale < width / 2 - AROUND / 2 && Math.abs(point.y - y) * scale < height / 2 - AROUND / 2;
    if (!isSeen) this.#fly({ ...point, scale });
  }

  #screen(): Size {
    return { width: this.#frame.clientWidth, height: this.#frame.clientHeight };
  }

  #whole(): ViewWindow {
    return fitWindow(this.#screen(), { x: 0, y: 0 }, { x: this.#map.width, y: this.#map.height });
  }

  #fly(to: ViewWindow): void {
    this.#land();
    if (isMotionReduced()) {
      this.#set(to);
      return;
    }
    const from = this.#window;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(Math.max((now - start) / FLIGHT, 0), 1);
      if (part === 1) {
        this.#set(to);
        return;
      }
      this.#glide(betweenWindows(from, to, 1 - (1 - part) ** 3));
      this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  #land(): void {
    cancelAnimationFrame(this.#flight);
    this.#isWhole = false;
  }

  /** Shows a part of the map by moving the picture, and draws it as soon as nothing moves any more. */
  #glide(wanted: ViewWindow): void {
    this.#show(wanted, () => {
      const { x, y, scale } = moveDrawn(this.#drawn, this.#window, this.#screen());
      this.#layer.toggleAttribute('data-moving', true);
      this.#layer.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    });
    if (!this.#isHeld) this.#rest = setTimeout(() => this.#set(this.#window), REST);
  }

  #set(wanted: ViewWindow): void {
    this.#show(wanted, () => {
      this.#drawn = this.#window;
      this.#svg.setAttribute('viewBox', toViewBox(this.#window, this.#screen()));
      this.#svg.dataset['level'] = levelOf(this.#window);
      this.#layer.removeAttribute('data-moving');
      this.#layer.style.transform = '';
    });
  }

  #show(wanted: ViewWindow, draw: () => void): void {
    this.#window = keepOnMap(wanted, this.#screen(), this.#map);
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => {
      draw();
      this.onDraw();
    });
  }
}
