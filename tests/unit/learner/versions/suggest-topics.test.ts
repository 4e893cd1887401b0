import { expect, test } from 'vitest';

import { suggestTopics } from '../../../../src/learner/versions/suggest-topics.ts';
import { CATALOG } from './sample.ts';

const find = (query: string, limit = 5) => suggestTopics(query, CATALOG.topics, limit).map(({ id }) => id);

test('finds topics by the beginnings of words of title, id and former id', () => {
  expect(find('tc')).toEqual(['tcp']);
  expect(find('name dom')).toEqual(['dns']);
  expect(find('name tcp')).toEqual([]);
  expect(find('  ')).toEqual([]);
});

test('shows titles that begin with the query first, and no more than asked for', () => {
  expect(find('d')).toEqual(['dns']);
  expect(
    suggestTopics(
      'b',
      [
        { ...base, title: 'A b' },
        { ...base, title: 'B a' },
      ],
      5,
    ).map(({ title }) => title),
  ).toEqual(['B a', 'A b']);
  expect(find('u', 1)).toHaveLength(1);
});

const base = { id: 'x', title: '', aliases: [], level: 'beginner', hours: [1, 2], requires: [], questions: 0 } as const;

test('a title that is the query comes first, and words without spaces and operators are found', () => {
  const names = ['Caching strategies', 'Caching', '数据库设计', 'Nullish coalescing (??)'];
  const listed = names.map((title, index) => ({ ...base, id: `t-${index}`, title }));
  const suggest = (query: string) => suggestTopics(query, listed, 5).map(({ title }) => title);
  expect(suggest('caching')).toEqual(['Caching', 'Caching strategies']);
  expect(suggest('设计')).toEqual(['数据库设计']);
  expect(suggest('??')).toEqual(['Nullish coalescing (??)']);
  expect(suggest(' ')).toEqual([]);
});
