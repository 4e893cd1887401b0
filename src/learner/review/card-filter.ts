import type { Cards } from './document.ts';
import { knowledgeOf } from './knowledge.ts';
import type { QuestionCard } from './questions.ts';

/** Which cards of a question group are asked, as the page of the group filters its questions. */
export interface CardFilter {
  readonly level?: string;
  /** Id of a topic that the question tests. */
  readonly tests?: string;
  /** Only what is not known yet. */
  readonly isOpen?: boolean;
}

/** Reads `?level=advanced&tests=dns&open=1`; undefined if nothing is left out. */
export function readCardFilter(query: URLSearchParams): CardFilter | undefined {
  const [level, tests] = [query.get('level'), query.get('tests')];
  const isOpen = query.get('open') === '1';
  if (!level && !tests && !isOpen) return undefined;
  return { ...(level && { level }), ...(tests && { tests }), ...(isOpen && { isOpen }) };
}

/** The cards that a filter leaves, by what they belong to. What is known is looked up once, at `now`. */
export const filterCards = (
  questions: ReadonlyMap<string, readonly QuestionCard[]>,
  { level, tests, isOpen }: CardFilter,
  cards: Cards,
  now: number,
): ReadonlyMap<string, readonly QuestionCard[]> =>
  new Map(
    [...questions].map(([owner, all]) => [
      owner,
      all.filter(
        (card) =>
          (level === undefined || card.level === level) &&
          (tests === undefined || card.tests?.includes(tests) === true) &&
          (isOpen !== true || knowledgeOf(cards[card.id], now) !== 'known'),
      ),
    ]),
  );
