import { plural } from '../../words/plural.ts';
import { isMoment, isRecord, mergeEntries, readEntries, type DocumentFormat } from '../storage/document-format.ts';

/** What the schedule knows of one flash card. Moments are in milliseconds since 1970. */
export interface ReviewCard {
  /** 0 new (never asked, or its first answer was taken back), 1 learning, 2 review, 3 relearning; as in FSRS. */
  readonly state: 0 | 1 | 2 | 3;
  readonly due: number;
  /** The last review; 0 for a new card. */
  readonly reviewed: number;
  /** Days from the last review to the next, as FSRS set them; 0 while the card is in a step of minutes. */
  readonly interval: number;
  /** Days after which the chance to remember has fallen to 90 percent. */
  readonly stability: number;
  /** From 1, easy, to 10; 0 for a new card. */
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
  /** Which step of minutes a card in learning or relearning is in. */
  readonly step: number;
  readonly changed: number;
  /** Its question is no longer on the site: never due, but kept, since the question may come back. */
  readonly retired?: boolean;
}

/**
 * What is stored in the browser under the key `waymark.review`, as JSON.
 *
 * Cards of a topic are keyed by `<topic>#<hash of the question>`; `questionId` in `src/site/question-json.ts` makes the
 * hash. A question that moves keeps its card; one that is reworded is another question and begins anew. Cards of a
 * question group are keyed by `<group>:<id of the question>`, and keep their schedule whatever their words are.
 */
export interface ReviewDocument {
  readonly version: typeof REVIEW_VERSION;
  readonly cards: Cards;
}

export type Cards = Readonly<Record<string, ReviewCard>>;

export const REVIEW_VERSION = 1;

export const EMPTY_REVIEW: ReviewDocument = { version: REVIEW_VERSION, cards: {} };

/** The last moment that a Date can hold. */
export const LAST_MOMENT = 8.64e15;

/** The last moment of a review; a date still holds what comes any number of intervals after it. */
const LAST_REVIEW = LAST_MOMENT / 2;

/** Far more than the site has questions; it bounds what a damaged or hostile file can bring in. */
const MOST_CARDS = 20_000;

const CARD_ID = /^[a-z0-9-]{1,80}(?:(?:\.[a-z0-9-]{1,80})?#[0-9a-z]{1,40}|:[a-z0-9-]{1,80})$/;

export const isCardId = (id: string): boolean => CARD_ID.test(id);

/** What a card belongs to: the id of its topic, or `<group>:` for one of a question group. */
export const ownerOf = (id: string): string => /^[^#:]*:?/.exec(id)?.[0] ?? '';

const isWithin = (value: unknown, low: number, high: number): boolean =>
  isMoment(value) && value >= low && value <= high;

const isCount = (value: unknown): boolean => Number.isInteger(value) && isWithin(value, 0, 1e9);

function isReviewCard(card: unknown): card is ReviewCard {
  if (!isRecord(card) || !isCount(card['state']) || !isWithin(card['state'], 0, 3)) return false;
  const isNew = card['state'] === 0;
  return (
    ['due', 'changed'].every((key) => isWithin(card[key], 0, LAST_MOMENT)) &&
    isWithin(card['reviewed'], 0, LAST_REVIEW) &&
    ['reps', 'lapses', 'step'].every((key) => isCount(card[key])) &&
    isWithin(card['interval'], 0, 36_500) &&
    isWithin(card['stability'], isNew ? 0 : 0.001, 36_500) &&
    isWithin(card['difficulty'], isNew ? 0 : 1, 10) &&
    ['undefined', 'boolean'].includes(typeof card['retired'])
  );
}

function readCards(value: unknown): Cards {
  const cards = Object.entries(readEntries(value, isReviewCard)).filter(([id]) => isCardId(id));
  if (cards.length > MOST_CARDS) cards.sort(([, a], [, b]) => b.changed - a.changed).splice(MOST_CARDS);
  return Object.fromEntries(cards);
}

function pickNewer(a: ReviewCard, b: ReviewCard): ReviewCard {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  // Any order will do, as long as it is the same one whichever comes first.
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function describeChanges(before: ReviewDocument, after: ReviewDocument): readonly string[] {
  const ids = [...new Set([...Object.keys(before.cards), ...Object.keys(after.cards)])];
  const count = (what: string, isCounted: (a: ReviewCard | undefined, b: ReviewCard | undefined) => boolean) => {
    const { length: number } = ids.filter((id) => isCounted(before.cards[id], after.cards[id]));
    return number === 0 ? [] : [`${plural(number, 'flash card')} ${what}`];
  };
  return [
    ...count('will be added', (a, b) => !a && b !== undefined),
    ...count('will be asked at another time', (a, b) => a !== undefined && b !== undefined && !isSame(a, b)),
    ...count('will be forgotten', (a, b) => a !== undefined && !b),
  ];
}

const isSame = (a: ReviewCard, b: ReviewCard): boolean =>
  a.state === b.state && a.due === b.due && (a.retired ?? false) === (b.retired ?? false);

export const REVIEW_FORMAT: DocumentFormat<ReviewDocument> = {
  name: 'review',
  version: REVIEW_VERSION,
  empty: EMPTY_REVIEW,
  read: (value) =>
    isRecord(value['cards']) ? { ...value, version: REVIEW_VERSION, cards: readCards(value['cards']) } : undefined,
  merge: (first, second) => ({ ...second, ...first, cards: mergeEntries(first.cards, second.cards, pickNewer) }),
  describeChanges,
};
