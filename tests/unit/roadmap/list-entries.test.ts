import { expect, test } from 'vitest';

import { listEntries, listSectionTopics } from '../../../src/roadmap/list-entries.ts';
import { makeOutlined, makeRoadmap } from '../make-content.ts';

test('lists topics in learning order, a topic before its sub-topics', () => {
  const placed = listEntries(makeRoadmap());
  expect(placed.map(({ entry, section, group }) => [entry.topic.id, section.id, group?.title])).toEqual([
    ['knots', 'basics', 'Hands'],
    ['bowline', 'basics', 'Hands'],
    ['wind', 'basics', 'Head'],
    ['tides', 'trips', 'Plan'],
  ]);
});

test('lists the topics of one section with their sub-topics', () => {
  const ids = makeRoadmap().sections.map((section) => listSectionTopics(section).map(({ id }) => id));
  expect(ids).toEqual([['knots', 'bowline', 'wind'], ['tides']]);
});

test('lists the topic that a section is before what is in its groups', () => {
  const groups = [{ side: 'left' as const, topics: ['bowline'] }];
  const roadmap = makeOutlined({ topic: 'knots', groups }, { topic: 'wind' });
  expect(listEntries(roadmap).map(({ entry, section, group }) => [entry.topic.id, section.id, group?.side])).toEqual([
    ['knots', 'section-1', undefined],
    ['bowline', 'section-1', 'left'],
    ['wind', 'section-2', undefined],
  ]);
});
