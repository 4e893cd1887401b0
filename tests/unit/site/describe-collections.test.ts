import { expect, test } from 'vitest';

import { describeCollections } from '../../../src/site/describe-collections.ts';
import { makeGroup } from './make-group.ts';
import { TEXTS } from './texts-fixture.ts';

test('counts what is finished, in words', () => {
  const questionGroups = [makeGroup('boats'), makeGroup('later', { status: 'draft' })];
  const collections = describeCollections({ ...TEXTS, questionGroups }, 24);
  expect(collections.map(({ path, counted }) => [path, counted])).toEqual([
    ['/projects', '1 project'],
    ['/questions', '2 in 1 group'],
    ['/best-practices', '1 check list'],
    ['/guides', '1 guide'],
    ['/videos', '24 talks and lessons'],
  ]);
});

test('leaves out what has nothing to show yet', () => {
  const empty = {
    guides: [],
    questionGroups: [makeGroup('later', { status: 'draft' })],
    projects: [],
    bestPractices: [],
  };
  expect(describeCollections(empty, 0)).toEqual([]);
  expect(describeCollections(empty, 1).map(({ counted }) => counted)).toEqual(['1 talk and lesson']);
});
