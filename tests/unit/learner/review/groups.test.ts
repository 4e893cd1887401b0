import { expect, test } from 'vitest';

import { indexCatalog } from '../../../../src/catalog/catalog.ts';
import { answerCard } from '../../../../src/learner/review/answer.ts';
import { buildQueue, countByTopic, countDeck } from '../../../../src/learner/review/deck.ts';
import { EMPTY_REVIEW, isCardId, ownerOf, REVIEW_FORMAT } from '../../../../src/learner/review/document.ts';
import { groupOf, groupOwner, toCardOwner } from '../../../../src/learner/review/groups.ts';
import { knowledgeOf } from '../../../../src/learner/review/knowledge.ts';
import { listQuestionFiles } from '../../../../src/learner/review/questions.ts';
import { sanitizeReview } from '../../../../src/learner/review/sanitize-review.ts';
import { settleCards } from '../../../../src/learner/review/settle.ts';
import { DAY, NOW } from './arbitraries.ts';

const GROUP = { id: 'sql', title: 'SQL questions', questions: 2 };
const NOTHING: ReadonlySet<string> = new Set();
const answer = (id: string, grade: 'good' | 'again' | 'easy', now: number = NOW) =>
  answerCard(EMPTY_REVIEW, id, grade, now, () => []).document;

test('a card belongs to a topic or to a group, and never to both', () => {
  expect(['dns#1a', 'backend.tools#1a', 'sql:joins'].map(ownerOf)).toEqual(['dns', 'backend.tools', 'sql:']);
  expect(['sql:', 'sql'].map(groupOf)).toEqual(['sql', undefined]);
  expect(['sql:joins', 'a-b:c-d', 'dns#1a'].every(isCardId)).toBe(true);
  expect(['sql:', ':joins', 'sql:joins:on', 'sql.x:joins', 'sql:Joins', 'sql:a#b'].some(isCardId)).toBe(false);
});

test('keeps cards of groups when a document is read, and from a file of somebody else', () => {
  const stored = answer('sql:joins', 'good');
  expect(REVIEW_FORMAT.read(JSON.parse(JSON.stringify(stored)) as Record<string, unknown>)).toEqual(stored);
  expect(Object.keys(sanitizeReview(stored).cards)).toEqual(['sql:joins']);
});

test('a group is a deck of its own, in a file of its own', () => {
  const owner = toCardOwner(GROUP);
  const { cards } = answer('sql:joins', 'again');
  expect(countDeck([owner], countByTopic(cards, NOW), () => true, NOTHING)).toEqual({ due: 0, fresh: 1, total: 2 });
  const questions = new Map([
    [owner.id, ['joins', 'keys'].map((id) => ({ id: `sql:${id}`, question: [], answer: [] }))],
  ]);
  const input = { topics: [owner], questions, isWanted: () => true, hidden: NOTHING, requiresOf: () => [] };
  expect(buildQueue({ ...input, cards, now: NOW + DAY })).toEqual(['sql:joins', 'sql:keys']);
  const catalog = indexCatalog({ topics: [], roadmaps: [] });
  expect(catalog.groups).toEqual([]);
  expect(listQuestionFiles(catalog, [owner])).toEqual(['sql/cards']);
});

test('retires the card of a question that is gone, and only in a group that was loaded', () => {
  const stored = answer('sql:joins', 'good');
  const settle = (ids: readonly string[]) =>
    settleCards(stored, (id) => id, new Map(ids.map((id) => [id, new Set(['sql:keys'])])), NOW).cards['sql:joins'];
  expect(settle([groupOwner('sql')])?.retired).toBe(true);
  expect(settle(['sql'])).toBe(stored.cards['sql:joins']);
});

test('says what a learner knows', () => {
  expect(knowledgeOf(undefined, NOW)).toBe('new');
  expect(knowledgeOf(answer('sql:joins', 'again').cards['sql:joins'], NOW)).toBe('missed');
  const known = answer('sql:joins', 'easy').cards['sql:joins'];
  expect([knowledgeOf(known, NOW), knowledgeOf(known, NOW + 100 * DAY)]).toEqual(['known', 'due']);
});
