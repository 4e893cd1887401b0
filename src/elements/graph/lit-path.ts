import { adoptSheet } from '../../browser/adopt-styles.ts';
import { makeElement } from '../../browser/make-element.ts';
import { requiresPath } from '../../urls/paths.ts';
import { walkOn, type PathSide } from '../../roadmap/topic-path.ts';
import { loadRequires } from '../progress/load-requires.ts';
import { readPageTopics } from '../progress/page-topics.ts';
import { listTopicNodes } from './drawing-boxes.ts';
import { keepInAddress } from './lit-address.ts';
import { drawLines, readLanes, removeLines, type Lanes } from './lit-lines.ts';
import { answerWhy, type Answer } from './path-answer.ts';
import { describeAnswer } from './path-words.ts';
import { PathCard } from './path-card.ts';
import { showTopic } from './show-topic.ts';
import styles from './lit.css?inline';

/**
 * What is lit in the graph: one answer at a time, on the boxes of both drawings (`data-lit`, `data-step`, `data-lit-far`), with
 * lines between those of the drawing that is shown, and in words on a card. A veil over the drawing fades the rest.
 */
export class LitPath {
  readonly #view: HTMLElement;
  readonly #card: PathCard;
  #answer: Answer | undefined;
  #isPinned = false;
  #isWaiting = false;
  readonly #places = new Map<HTMLElement, Place>();

  constructor(view: HTMLElement) {
    adoptSheet(styles);
    this.#view = view;
    this.#card = new PathCard(view, { end: () => this.end(), go: (topic) => showTopic(view, topic) });
    // A map that has woken up, or found another size or form, has other boxes.
    view.addEventListener('drawn', () => this.#drawAnew());
    new ResizeObserver(() => this.#drawSoon()).observe(view);
  }

  get answer(): Answer | undefined {
    return this.#answer;
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  /**
   * Lights an answer.
   * @param isPinned whether it stays when the pointer and the focus go elsewhere, stands in the address, and is said to
   * screen readers whole.
   */
  show(answer: Answer, isPinned: boolean): void {
    this.#answer = answer;
    this.#isPinned = isPinned;
    this.#draw();
    this.#view.dataset['lighting'] = answer.kind;
    this.#card.show(describeAnswer(answer), isPinned, this.#isAtEnd());
    if (isPinned) keepInAddress(answer);
  }

  /** Gives the graph back as it was; a lit path that was pinned leaves the address too. */
  end(): void {
    if (!this.#answer) return;
    const { start, isPinned } = { start: this.#answer.start, isPinned: this.#isPinned };
    const hadFocus = this.#card.hasFocus;
    this.#answer = undefined;
    this.#isPinned = false;
    delete this.#view.dataset['lighting'];
    this.#draw();
    this.#card.hide();
    if (isPinned) keepInAddress(undefined);
    if (hadFocus && start !== undefined) showTopic(this.#view, start);
  }

  /** Goes on to the next topic of one side, in the order of the outline, and stays with the path. */
  walk(side: PathSide, from: string): void {
    const answer = this.#answer;
    const next = answer && walkOn(answer[side], from);
    if (!answer || next === undefined) {
      this.#card.say(side === 'requires' ? 'Nothing comes before it' : 'It unlocks nothing more');
      return;
    }
    if (!this.#isPinned) this.show(answer, true);
    showTopic(this.#view, next);
    this.#card.sayPlace(next, answer);
  }

  showStart(): void {
    if (this.#answer?.start !== undefined) showTopic(this.#view, this.#answer.start);
  }

  /** Whether what is asked about stands in the right half of the window, where the card would lie on it. */
  #isAtEnd(): boolean {
    const box = this.#findStart()?.getBoundingClientRect();
    return box !== undefined && box.x + box.width / 2 > innerWidth / 2;
  }

  #findStart(): HTMLElement | undefined {
    const nodes = this.#view.querySelectorAll<HTMLElement>('[data-lit="start"]');
    return [...nodes].find((node) => node.checkVisibility());
  }

  /** A map that takes the place of the drawing has its own height; whoever looks at the start goes on with it. */
  #drawAnew(): void {
    this.#drawSoon();
    requestAnimationFrame(() => {
      const start = this.#findStart();
      if (start?.contains(document.activeElement) === true) start.scrollIntoView({ block: 'center' });
    });
  }

  #drawSoon(): void {
    this.#places.clear();
    if (!this.#answer || this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#draw();
    });
  }

  /** Only what is shown is drawn on; whatever is shown later is drawn on then. */
  #draw(): void {
    const { lit, edges } = this.#answer ?? { lit: new Map<string, never>(), edges: [] };
    for (const drawing of this.#view.querySelectorAll<HTMLElement>('[data-static], [data-live]')) {
      // Read before anything is written, or the browser would lay out the page twice.
      const place = lit.size > 0 && drawing.checkVisibility() ? this.#readPlace(drawing) : undefined;
      for (const node of drawing.querySelectorAll<HTMLElement>('[data-lit]')) {
        delete node.dataset['lit'];
        delete node.dataset['step'];
        delete node.dataset['litFar'];
      }
      removeLines(drawing);
      drawing.querySelector('.lit-veil')?.remove();
      if (!place) continue;
      for (const [topic, { kind, step }] of lit) {
        const node = place.nodes.get(topic);
        if (!node) continue;
        node.dataset['lit'] = kind;
        if (step !== undefined) node.dataset['step'] = String(step);
        // Whatever has others between itself and the start is lit less.
        if (this.#answer?.kind === 'why' && step !== undefined && step > 1) node.dataset['litFar'] = '';
      }
      drawing.querySelector('.graph-canvas')?.append(makeElement('div', { class: 'lit-veil' }));
      drawLines(drawing, edges, place.lanes);
    }
  }

  #readPlace(drawing: HTMLElement): Place {
    const place = this.#places.get(drawing) ?? { nodes: listTopicNodes(drawing), lanes: readLanes(drawing) };
    this.#places.set(drawing, place);
    return place;
  }
}

/** The boxes of a drawing, as long as they stay where they are. */
interface Place {
  readonly nodes: ReadonlyMap<string, HTMLElement>;
  readonly lanes: Lanes;
}

let known: LitPath | undefined;

/** The lit path of the page; there is one graph a page. */
export function findLitPath(): LitPath | undefined {
  const view = document.querySelector<HTMLElement>('.graph-view');
  if (view) known ??= new LitPath(view);
  return known;
}

/**
 * Lights why a topic stands where it does: what it requires, and what it unlocks.
 * @param isWanted whether somebody still rests there when the reasons have come; what is pinned was asked for.
 * @throws LoadError if the reasons of the roadmap cannot be loaded
 */
export async function lightWhy(topic: string, isPinned: boolean, isWanted: () => boolean): Promise<void> {
  const { roadmap, byId } = readPageTopics();
  const path = findLitPath();
  if (!path || !byId.has(topic)) return;
  const { edges } = await loadRequires(requiresPath(roadmap));
  if (!isPinned && (path.isPinned || !isWanted())) return;
  path.show(answerWhy(topic, edges, [...byId.keys()]), isPinned);
}
