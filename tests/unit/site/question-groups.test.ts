import { expect, test } from 'vitest';

import { indexByTopic } from '../../../src/site/question-groups.ts';
import { makeGroup } from './make-group.ts';

test('knows the questions of finished groups by the topics that they test', () => {
  const index = indexByTopic([makeGroup('boats'), makeGroup('later', { status: 'draft' })]);
  expect([...index].map(([topic, placed]) => [topic, placed.map(({ question }) => question.id)])).toEqual([
    ['knots', ['slip', 'reef']],
    ['wind', ['reef']],
  ]);
  expect(index.get('wind')?.[0]?.group.id).toBe('boats');
});
