import type { CatalogRoadmap, CatalogTopic } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../browser/load-catalog.ts';
import { planSteps } from '../../learner/plan/plan-steps.ts';
import { isFinished } from '../../learner/progress/is-finished.ts';
import { progress } from '../../stores/progress-store.ts';
import { makeElement } from '../../browser/make-element.ts';
import { formatTime, formatFacts } from '../../roadmap/topic-facts.ts';
import { formatHours, sumHours } from '../../roadmap/sum-hours.ts';
import { roadmapPath, topicPath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';

/** What the buttons of a card do. */
export interface CardActions {
  readonly onWay: () => void;
  readonly onClose: () => void;
  /** Shows a topic of the way on the map. */
  readonly onPlace: (topic: string) => void;
}

/** The card of a chosen topic: what it is, where it leads, and what to do with it. Focus goes to its link. */
export function fillCard(
  card: HTMLElement,
  { id, title }: { readonly id: string; readonly title: string },
  { onWay, onClose }: CardActions,
): void {
  const link = makeElement('a', { class: 'button', 'data-tone': 'accent', href: topicPath(id) }, 'Open topic');
  card.replaceChildren(
    makeElement('h2', {}, title),
    makeElement('p', { class: 'soft', 'data-facts': true }),
    makeElement(
      'div',
      { class: 'actions' },
      link,
      makeButton('Way to this topic', onWay),
      makeButton('Close', onClose),
    ),
    makeElement('div', { 'data-way': true }),
  );
  card.hidden = false;
}

/** A topic, and the roadmaps that lead through it. */
interface PlaceFacts {
  readonly topic: CatalogTopic;
  readonly roadmaps: readonly CatalogRoadmap[];
}

/**
 * What the catalog says of a topic; undefined if it has none of this id.
 * @throws LoadError
 */
export async function findFacts(id: string): Promise<PlaceFacts | undefined> {
  const { topicIndex, topicIdsByRoadmap, roadmaps } = await loadCatalog();
  const topic = topicIndex.get(id);
  return (
    topic && { topic, roadmaps: roadmaps.filter((roadmap) => topicIdsByRoadmap.get(roadmap.id)?.has(id) === true) }
  );
}

/**
 * What the learner has left to do for a topic, in the order to learn it: what a plan with this one goal would have.
 * @throws LoadError
 */
export async function findWay(id: string): Promise<readonly CatalogTopic[]> {
  const isDone = (known: CatalogTopic) => isFinished(known, progress.document);
  return planSteps([{ kind: 'topic', id }], await loadCatalog(), isDone).map(({ topic }) => topic);
}

/** Says the level and hours of the topic, and which roadmaps lead through it. */
export function fillFacts(card: HTMLElement, { topic, roadmaps }: PlaceFacts): void {
  const links = roadmaps.flatMap(({ id, briefTitle }, index) => [
    index === 0 ? '. On the way of ' : ', ',
    makeElement('a', { href: roadmapPath(id) }, briefTitle),
  ]);
  card.querySelector('[data-facts]')?.replaceChildren(formatFacts(topic), ...links);
}

/** Lists what is missing on the way to a topic, in the order to learn it, the topic itself last. */
export function fillWay(card: HTMLElement, way: readonly CatalogTopic[], { onPlace }: CardActions): void {
  const box = card.querySelector('[data-way]');
  if (way.length === 0) {
    box?.replaceChildren(makeElement('p', { role: 'status' }, 'You know this topic already.'));
    return;
  }
  const hours = formatHours(sumHours(way));
  const text =
    way.length === 1
      ? `Nothing is missing: begin with it now, ${hours}.`
      : `${plural(way.length, 'topic')} on the way, this one included: ${hours}.`;
  const list = makeElement(
    'ol',
    {},
    ...way.map((topic) => {
      const link = makeElement('a', { href: topicPath(topic.id), 'data-topic': topic.id }, topic.title);
      return makeElement('li', {}, link, ' ', makeElement('small', {}, formatTime(topic)));
    }),
  );
  let shown: string | undefined;
  const showPlace = ({ target }: Event) => {
    const topic = target instanceof HTMLElement ? target.dataset['topic'] : undefined;
    if (topic === undefined || topic === shown) return;
    shown = topic;
    onPlace(topic);
  };
  // Not `pointerover`, which also comes when the list moves below a mouse that rests.
  for (const type of ['focusin', 'pointermove']) list.addEventListener(type, showPlace);
  box?.replaceChildren(makeElement('p', { role: 'status' }, text), list);
}

function makeButton(label: string, run: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}
