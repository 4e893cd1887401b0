import fc from 'fast-check';
import { expect, test } from 'vitest';

import { answerCard, takeBack } from '../../../../src/learner/review/answer.ts';
import { EMPTY_REVIEW, REVIEW_FORMAT, type ReviewDocument } from '../../../../src/learner/review/document.ts';
import { listDue } from '../../../../src/learner/review/due.ts';
import { GRADES } from '../../../../src/learner/review/grades.ts';
import { cards, DAY, NOW, requirements, TOPICS } from './arbitraries.ts';

const none = () => [];

test('a first answer makes a card, and taking it back makes it new again', () => {
  const answer = answerCard(EMPTY_REVIEW, 'dns#a1', 'good', NOW, none);
  expect(answer.document.cards['dns#a1']).toMatchObject({ state: 2, due: NOW + 2 * DAY, reps: 1 });
  const undone = takeBack(answer.document, answer, NOW + 1);
  expect(undone.cards['dns#a1']).toMatchObject({ state: 0, reps: 0 });
  expect(listDue(undone.cards, NOW + 10 * DAY)).toEqual([]);
  // A copy on another device still has the answer; the newer change counts.
  expect(REVIEW_FORMAT.merge(answer.document, undone)).toEqual(undone);
});

test('taking back an answer restores every card that it changed', () => {
  const inputs = fc.tuple(cards, requirements, fc.constantFrom(...TOPICS), fc.constantFrom(...GRADES));
  fc.assert(
    fc.property(inputs, ([all, graph, topic, grade]) => {
      const document: ReviewDocument = { version: 1, cards: { ...all } };
      const answer = answerCard(document, `${topic}#a1`, grade, NOW, (id) => graph[id] ?? []);
      const undone = takeBack(answer.document, answer, NOW);
      for (const [id, card] of Object.entries(all)) {
        expect({ ...undone.cards[id], changed: 0 }).toEqual({ ...card, changed: 0 });
      }
    }),
  );
});

test('what was changed again since stays as it is', () => {
  const first = answerCard(EMPTY_REVIEW, 'dns#a1', 'good', NOW, none);
  const second = answerCard(first.document, 'dns#a1', 'easy', NOW + 5, none);
  expect(takeBack(second.document, first, NOW + 9)).toEqual(second.document);
});
