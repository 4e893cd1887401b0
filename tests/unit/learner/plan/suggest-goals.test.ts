import { expect, test } from 'vitest';

import { writeGoal } from '../../../../src/learner/plan/goals.ts';
import { suggestGoals } from '../../../../src/learner/plan/suggest-goals.ts';
import { list, makeCatalog, makeTopic } from './plan-fixture.ts';

const catalog = makeCatalog(
  [
    makeTopic('dns', [], { title: 'DNS', aliases: ['domain-name-system'] }),
    makeTopic('seamanship', [], { title: 'Seamanship' }),
    makeTopic('the-sea', [], { title: 'The sea' }),
    makeTopic('disease', [], { title: 'Diseases at Møn café' }),
  ],
  list('dns'),
  list('the-sea'),
);

const suggest = (text: string, chosen: Parameters<typeof suggestGoals>[2] = [], limit = 9) =>
  suggestGoals(text, catalog, chosen, limit).map(({ goal }) => writeGoal(goal));

test('ranks whole names before beginnings, words and parts', () => {
  expect(suggest('sea')).toEqual(['roadmap:sea', 'topic:seamanship', 'topic:the-sea', 'topic:disease']);
  expect(suggest('sea', [], 2)).toEqual(['roadmap:sea', 'topic:seamanship']);
});

test.each([
  [' DOMAIN  name', ['topic:dns']],
  ['two', ['section:sea/two']],
  ['cafe', ['topic:disease']],
  ['traveler', ['roadmap:sea']],
  ['nothing like it', []],
])('finds %j', (text, goals) => {
  expect(suggest(text)).toEqual(goals);
});

test('offers roadmaps and sections before anything is typed, but none twice', () => {
  expect(suggest('')).toEqual(['roadmap:sea', 'section:sea/one', 'section:sea/two']);
  expect(suggest(' ', [{ kind: 'section', roadmap: 'sea', id: 'one' }])).toEqual(['roadmap:sea', 'section:sea/two']);
});
