import { expect, test } from 'vitest';

import { readOwnTopicForm } from '../../../../src/learner/versions/own-topic-form.ts';

const FORM = { title: ' Our wiki ', note: ' Read. ', low: '', high: '', links: '' };

test('makes a topic of what was typed', () => {
  expect(readOwnTopicForm({ ...FORM, low: '1', high: '2.5', links: 'https://a.example A' })).toEqual({
    topic: { title: 'Our wiki', note: 'Read.', hours: [1, 2.5], links: [{ url: 'https://a.example', title: 'A' }] },
  });
  expect(readOwnTopicForm(FORM)).toEqual({ topic: { title: 'Our wiki', note: 'Read.', links: [] } });
  expect(readOwnTopicForm({ ...FORM, high: '3' })).toHaveProperty('topic.hours', [3, 3]);
});

test.each([
  [{ low: '3', high: '1' }, 'hours'],
  [{ low: '-1' }, 'hours'],
  [{ low: 'many' }, 'hours'],
  [{ title: '  ' }, 'title'],
  [{ links: 'wiki' }, 'no address'],
])('says what to change in %j', (change, words) => {
  const result = readOwnTopicForm({ ...FORM, ...change });
  expect('problem' in result && result.problem).toContain(words);
});
