import { expect, test } from 'vitest';

import { listEntries, listSectionTopics } from '../../../src/roadmap/list-entries.ts';
import { makeRoadmap } from '../make-content.ts';

test('lists topics in learning order, a topic before its sub-topics', () => {
  const placed = listEntries(makeRoadmap());
  expect(placed.map(({ entry, section, group }) => [entry.topic.id, section.id, group.title])).toEqual([
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
