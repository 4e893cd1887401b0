import { nextChange } from './card.ts';
import { ownerOf, type ReviewCard, type ReviewDocument } from './document.ts';

/** Finds the topic of today that an id or a former id means. */
export type FindTopic = (id: string) => string | undefined;

/**
 * Brings stored cards into line with the questions of today: a card of a renamed topic moves to its new id, one whose
 * question is gone retires, and one whose question has come back is asked again.
 *
 * `questions` has the card ids of each topic that was loaded; cards of other topics stay as they are.
 * Returns the same document if nothing is to be done.
 */
export function settleCards(
  stored: ReviewDocument,
  findTopic: FindTopic,
  questions: ReadonlyMap<string, ReadonlySet<string>>,
  now: number,
): ReviewDocument {
  const cards = new Map(Object.entries(stored.cards));
  const put = (id: string, card: ReviewCard) => cards.set(id, { ...card, changed: nextChange(cards.get(id), now) });
  const homes = [...cards.keys()].flatMap((id) => {
    const former = ownerOf(id);
    const topic = findTopic(former);
    const known = topic === undefined ? new Set<string>() : questions.get(topic);
    const home = `${topic ?? former}${id.slice(former.length)}`;
    return known ? [{ id, home, isAsked: known.has(home) }] : [];
  });

  // Moves come first: what they bring to a home may already be newer than the card there.
  for (const { id, home, isAsked } of homes) {
    const card = cards.get(id);
    if (home === id || !card || card.retired) continue;
    const rival = cards.get(home);
    if (isAsked && (!rival || rival.changed < card.changed)) put(home, card);
    put(id, { ...card, retired: true });
  }
  for (const { id, home, isAsked } of homes) {
    const card = cards.get(id);
    if (home === id && card && isAsked === (card.retired ?? false)) put(id, { ...card, retired: !isAsked });
  }

  const isSame = [...cards].every(([id, card]) => stored.cards[id] === card);
  return isSame ? stored : { ...stored, cards: Object.fromEntries(cards) };
}
