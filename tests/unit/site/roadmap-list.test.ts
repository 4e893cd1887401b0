import { expect, test } from 'vitest';

import { groupRoadmaps, listSubjects, splitRoadmaps } from '../../../src/site/roadmap-list.ts';
import { makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { makeGroup } from './make-group.ts';

test('groups roadmaps by their tags and leaves out empty groups', () => {
  const catalog = makeCatalog(makeRoadmap({ tags: ['roadmap', 'skill-roadmap', 'wind-power'], isNew: true }));
  const groups = groupRoadmaps(catalog);
  expect(groups.map(({ id, cards }) => [id, cards.map((card) => card.title)])).toEqual([
    ['skill', ['Sailing', 'Rowing']],
  ]);
  expect(groups[0]?.cards[0]).toMatchObject({ href: '/sailing', isNew: true, facts: '4 topics, 5–12 hours' });
});

test('says of a roadmap with pages that it is a draft', () => {
  const cards = groupRoadmaps(makeCatalog(makeRoadmap({ tags: ['skill-roadmap'], status: 'draft' })))[0]?.cards;
  expect(cards?.map(({ title, isDraft }) => [title, isDraft])).toEqual([
    ['Sailing', true],
    ['Rowing', undefined],
  ]);
});

test('offers subjects, not the tags that steer lists', () => {
  const catalog = makeCatalog(makeRoadmap({ tags: ['roadmap', 'main-sitemap', 'role-roadmap', 'wind-power'] }));
  expect(listSubjects(catalog)).toEqual(['water', 'wind-power']);
});

test('keeps what exists apart from what is still to be written', () => {
  const { ready, upcoming } = splitRoadmaps(makeCatalog(makeRoadmap({ tags: ['role-roadmap'] })));
  expect(ready.map(({ title, roadmap }) => [title, roadmap?.id])).toEqual([['Sailing', 'sailing']]);
  expect(upcoming.map(({ title, roadmap }) => [title, roadmap])).toEqual([['Rowing', undefined]]);
});

test('says what there is to practice with, if questions are at hand', () => {
  const catalog = makeCatalog(makeRoadmap({ tags: ['skill-roadmap'], relatedQuestions: ['boats', 'later'] }));
  const groups = [makeGroup('boats'), makeGroup('later', { status: 'draft' }), makeGroup('other')];
  expect(groupRoadmaps(catalog, groups)[0]?.cards[0]).toMatchObject({ practice: '2 interview questions' });
  expect(groupRoadmaps(catalog, [])[0]?.cards[0]).not.toHaveProperty('practice');
  expect(splitRoadmaps(catalog).ready[0]).not.toHaveProperty('practice');
});
