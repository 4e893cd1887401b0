import { makeElement } from '../../browser/make-element.ts';
import { sitePath } from '../../urls/paths.ts';
import type { Answer } from './path-answer.ts';
import { titleOfTopic, type DescribedAnswer, type DescribedList } from './path-words.ts';

interface CardActions {
  readonly end: () => void;
  readonly go: (topic: string) => void;
}

/** The words of an answer, on a card in the corner of the window: inside the graph, so that full screen shows it too. */
export class PathCard {
  readonly #card = makeElement('section', {
    class: 'path-card no-print',
    'aria-labelledby': 'path-title',
    hidden: true,
  });
  readonly #status = makeElement('p', { role: 'status', class: 'visually-hidden' });

  constructor(view: HTMLElement, { end, go }: CardActions) {
    view.append(this.#card, this.#status);
    this.#card.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (button?.dataset['go'] !== undefined) go(button.dataset['go']);
      else if (button) end();
    });
  }

  get hasFocus(): boolean {
    return this.#card.contains(document.activeElement);
  }

  /**
   * @param isPinned whether it can be used, and is said to screen readers whole
   * @param isAtStart whether it stands at the start of a line, because what it is about is at the end
   */
  show(words: DescribedAnswer, isPinned: boolean, isAtStart: boolean): void {
    this.#card.replaceChildren(...makeParts(words, isPinned));
    this.#card.toggleAttribute('data-passing', !isPinned);
    this.#card.toggleAttribute('data-at-start', isAtStart);
    this.#card.hidden = false;
    this.#card.scrollTop = 0;
    this.say(isPinned ? `${words.title} ${words.facts} Press p or n to walk, Escape to end.` : words.facts);
  }

  hide(): void {
    this.#card.hidden = true;
    this.say('');
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  /** Says where on the path a topic is: that it got the focus, a screen reader says by itself. */
  sayPlace(topic: string, { start, requires, unlocks, edges }: Answer): void {
    const side = requires.includes(topic) ? 'requires' : 'unlocks';
    const list = side === 'requires' ? requires : unlocks;
    const found = edges.find(
      ({ edge, side: own }) => own === side && (side === 'requires' ? edge.requires : edge.topic) === topic,
    );
    const place = `${list.indexOf(topic) + 1} of ${list.length}`;
    const whose = start === undefined ? '' : ` that ${titleOfTopic(start)} ${side}`;
    this.say([`${titleOfTopic(topic)}: ${place}${whose}.`, found?.edge.reason ?? ''].join(' ').trim());
    for (const button of this.#card.querySelectorAll<HTMLElement>('[data-go]'))
      button.toggleAttribute('data-current', button.dataset['go'] === topic);
  }
}

function makeParts({ title, facts, lists, goals, start }: DescribedAnswer, isPinned: boolean): readonly Node[] {
  const endButton = makeElement('button', { type: 'button', class: 'path-end', 'aria-label': 'End' }, '×');
  const way =
    start === undefined
      ? []
      : [makeElement('a', { href: `?goal=topic:${start}`, 'data-way': start }, 'How far to it?')];
  const plan = makeElement(
    'a',
    { href: `${sitePath('/plan')}?${goals.map((goal) => `goal=${goal}`).join('&')}` },
    'Plan it',
  );
  return [
    makeElement(
      'div',
      { class: 'path-head' },
      makeElement('h3', { id: 'path-title' }, title),
      ...(isPinned ? [endButton] : []),
    ),
    makeElement('p', { class: 'path-facts' }, facts),
    ...lists.map(makeList),
    makeElement('p', { class: 'path-keys' }, ...(isPinned ? [...way, plan] : []), makeHint(isPinned)),
  ];
}

function makeHint(isPinned: boolean): HTMLElement {
  const key = (name: string) => makeElement('kbd', {}, name);
  return isPinned
    ? makeElement('span', { class: 'path-hint' }, key('p'), ' ', key('n'), ' walk, ', key('Esc'), ' end')
    : makeElement('span', { class: 'path-hint' }, key('w'), ' keep this');
}

function makeList({ title, side, topics, isNumbered }: DescribedList): HTMLElement {
  const items = topics.map(({ topic, title: name, reason }) =>
    makeElement(
      'li',
      {},
      makeElement('button', { type: 'button', 'data-go': topic }, name),
      ...(reason === undefined ? [] : [makeElement('p', {}, reason)]),
    ),
  );
  return makeElement(
    'div',
    { 'data-side': side },
    makeElement('h4', {}, title),
    makeElement(isNumbered === true ? 'ol' : 'ul', isNumbered === true ? {} : { role: 'list' }, ...items),
  );
}
