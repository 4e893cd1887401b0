import { expect, test } from 'vitest';

import { answerCard } from '../../../../src/learner/review/answer.ts';
import { filterCards, readCardFilter } from '../../../../src/learner/review/card-filter.ts';
import { EMPTY_REVIEW } from '../../../../src/learner/review/document.ts';
import { parseScope } from '../../../../src/learner/review/scope.ts';

const card = (id: string, level: string, ...tests: string[]) => ({ id, question: [], answer: [], level, tests });
const QUESTIONS = new Map([
  [
    'sea:',
    [
      card('sea:hold', 'beginner', 'knots'),
      card('sea:turn', 'advanced', 'wind', 'knots'),
      card('sea:stop', 'advanced'),
    ],
  ],
]);
const left = (query: string) =>
  [...filterCards(QUESTIONS, readCardFilter(new URLSearchParams(query)) ?? {}, {}, 0).values()]
    .flat()
    .map(({ id }) => id);

test.each([
  ['', ['sea:hold', 'sea:turn', 'sea:stop']],
  ['level=advanced', ['sea:turn', 'sea:stop']],
  ['tests=knots', ['sea:hold', 'sea:turn']],
  ['level=advanced&tests=knots', ['sea:turn']],
  ['level=master', []],
  ['open=1', ['sea:hold', 'sea:turn', 'sea:stop']],
])('the filter ?%s leaves %j', (query, ids) => {
  expect(left(query)).toEqual(ids);
});

test('a group has the filter of the address, if there is one', () => {
  const read = (query: string) => parseScope(new URLSearchParams(query));
  expect(read('group=sea')).toEqual({ kind: 'group', group: 'sea' });
  expect(read('group=sea&open=1')).toEqual({ kind: 'group', group: 'sea', filter: { isOpen: true } });
  expect(read('group=sea&tests=wind')).toEqual({ kind: 'group', group: 'sea', filter: { tests: 'wind' } });
});

test('what is known is left out, if only the rest is asked for', () => {
  const { cards } = answerCard(EMPTY_REVIEW, 'sea:hold', 'good', 0, () => []).document;
  const open = filterCards(QUESTIONS, { isOpen: true }, cards, 1);
  expect(open.get('sea:')?.map(({ id }) => id)).toEqual(['sea:turn', 'sea:stop']);
});
