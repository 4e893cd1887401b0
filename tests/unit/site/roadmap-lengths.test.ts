import { expect, test } from 'vitest';

import type { Roadmap } from '../../../src/roadmap/types.ts';
import { listLengths } from '../../../src/site/roadmap-lengths.ts';
import { groupRoadmaps } from '../../../src/site/roadmap-list.ts';
import { makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

const TAGS = { tags: ['skill-roadmap'] };

/** A catalog with `sailing` and a second roadmap beside it. */
function makePair(changes: Parameters<typeof makeRoadmap>[0]) {
  const whole = makeRoadmap(TAGS);
  const first: Roadmap = { ...makeRoadmap({ briefTitle: 'First sails', ...TAGS, ...changes }), id: 'sailing-beginner' };
  const { listedIndex, ...catalog } = makeCatalog(whole);
  return {
    whole,
    first,
    catalog: {
      ...catalog,
      roadmaps: [whole, first],
      roadmapIndex: new Map([whole, first].map((roadmap) => [roadmap.id, roadmap])),
      listed: [...catalog.listed, first],
      listedIndex: new Map([...listedIndex, [first.id, first]]),
    },
  };
}

test('leads from the first steps to the whole roadmap and back', () => {
  const { whole, first, catalog } = makePair({ firstStepsOf: 'sailing' });
  const lengths = listLengths(whole, catalog);
  expect(lengths).toEqual([
    { label: 'First steps', extent: '4 topics', href: '/sailing-beginner', isCurrent: false },
    { label: 'Whole roadmap', extent: '4 topics', href: '/sailing', isCurrent: true },
  ]);
  expect(listLengths(first, catalog).map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
});

test('lists show the whole roadmap alone', () => {
  const { catalog } = makePair({ firstStepsOf: 'sailing' });
  expect(groupRoadmaps(catalog).flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(['sailing', 'rowing']);
});

test('a roadmap without first steps, or with hidden ones, has no choice, and first steps of nothing are listed', () => {
  const alone = makePair({});
  expect(listLengths(alone.whole, alone.catalog)).toEqual([]);
  const hidden = makePair({ firstStepsOf: 'sailing', isHidden: true });
  expect(listLengths(hidden.whole, hidden.catalog)).toEqual([]);
  const lost = makePair({ firstStepsOf: 'gone' });
  expect(listLengths(lost.first, lost.catalog)).toEqual([]);
  expect(groupRoadmaps(lost.catalog).flatMap(({ cards }) => cards.map(({ id }) => id))).toContain('sailing-beginner');
});
