import { expect, test } from 'vitest';

import { indexCatalog } from '../../../../src/catalog/catalog.ts';
import { EMPTY_MINE } from '../../../../src/learner/mine/document.ts';
import { listBegun } from '../../../../src/learner/mine/begun-roadmaps.ts';
import { EMPTY_PROGRESS, setState } from '../../../../src/learner/progress/document.ts';

const topic = (id: string) => ({ id, title: id, aliases: [], requires: [], questions: 0 });
const roadmap = (id: string, ...topics: readonly string[]) => ({
  id,
  title: id,
  briefTitle: id,
  hasTopics: true,
  isForkable: true,
  sections: [{ id: 'all', title: 'All', entries: topics.map((name) => ({ topic: name })) }],
});
const catalog = indexCatalog({
  topics: ['css', 'dns', 'git', 'http', 'sql'].map(topic),
  roadmaps: [roadmap('front', 'http', 'css'), roadmap('back', 'http', 'dns', 'sql'), roadmap('tools', 'git')],
});
const list = (...marks: readonly (readonly [string, number])[]) =>
  listBegun(
    catalog,
    marks.reduce((stored, [id, now]) => setState(stored, id, 'done', now), EMPTY_PROGRESS),
    EMPTY_MINE,
  ).map(({ roadmap: { id }, next }) => [id, next?.topic.id]);

test('lists the roadmaps that were begun, the last one first, each with what comes next', () => {
  expect(list()).toEqual([]);
  expect(list(['dns', 1], ['css', 2])).toEqual([
    ['front', 'http'],
    ['back', 'http'],
  ]);
});

test('of roadmaps that share the last topic, the one with the most marks is meant', () => {
  expect(list(['dns', 1], ['http', 2])).toEqual([
    ['back', 'sql'],
    ['front', 'css'],
  ]);
});

test('a roadmap that is done has nothing next', () => {
  expect(list(['git', 1])).toEqual([['tools', undefined]]);
});
