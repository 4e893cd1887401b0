import { expect, test } from 'vitest';

import { indexCatalog, listCatalogTopics } from '../../../src/catalog/catalog.ts';
import { toCatalogJson } from '../../../src/site/catalog-json.ts';
import { makeOutlined, makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { TEXTS } from './texts-fixture.ts';
import { makeGroup } from './make-group.ts';

const catalog = toCatalogJson(makeCatalog(), []);

test('lists sections with their checkpoints and their topics in learning order', () => {
  expect(catalog.roadmaps.map(({ id, sections }) => ({ id, sections }))).toEqual([
    {
      id: 'sailing',
      sections: [
        {
          id: 'basics',
          title: 'Basics',
          entries: [{ topic: 'knots' }, { topic: 'bowline' }, { topic: 'wind', mark: 'recommended' }],
          checkpoint: 'Tie up a boat',
        },
        { id: 'trips', title: 'Trips', entries: [{ topic: 'tides' }] },
      ],
    },
  ]);
});

test('the topics of a roadmap, or of a part of it, are found by their ids', () => {
  const topics = indexCatalog(catalog).topicIndex;
  const [roadmap] = catalog.roadmaps;
  const ids = (sections = roadmap?.sections ?? []) => listCatalogTopics({ sections }, topics).map(({ id }) => id);
  expect(ids()).toEqual(['knots', 'bowline', 'wind', 'tides']);
  expect(ids(roadmap?.sections.slice(1))).toEqual(['tides']);
});

test('the index finds topics by id and alias, roadmaps by id, and what a roadmap lists', () => {
  const [knots, wind] = ['knots', 'wind'].map((id) => catalog.topics.find((topic) => topic.id === id));
  if (!knots || !wind) throw new Error('The catalog lacks its topics.');
  const topics = [{ ...knots, aliases: ['wind', 'ties'] }, wind];
  const { topicIndex, roadmapIndex, topicIdsByRoadmap } = indexCatalog({ ...catalog, topics });
  expect(topicIndex.get('ties')?.id).toBe('knots');
  expect(topicIndex.get('wind')?.id).toBe('wind');
  expect(roadmapIndex.get('sailing')).toBe(catalog.roadmaps[0]);
  expect([...(topicIdsByRoadmap.get('sailing') ?? [])]).toEqual(['knots', 'bowline', 'wind', 'tides']);
});

test('counts a section that is a topic once, before what is in its groups, under its own title', () => {
  const roadmap = makeOutlined({
    topic: 'wind',
    groups: [{ side: 'left', topics: [{ topic: 'tides', label: 'Sea' }] }],
  });
  const { roadmaps, topics } = toCatalogJson(makeCatalog(roadmap), []);
  expect(roadmaps[0]?.sections).toEqual([
    { id: 'section-1', title: 'Wind', entries: [{ topic: 'wind' }, { topic: 'tides' }] },
  ]);
  expect(topics.map(({ title }) => title)).not.toContain('Sea');
});

test('says which roadmaps open with their outline, so that links lead to their graph', () => {
  const opens = (renderer: 'editor' | 'outline') =>
    toCatalogJson(makeCatalog(makeRoadmap({ renderer })), []).roadmaps.map((roadmap) => roadmap.opensWithOutline);
  expect(opens('editor')).toEqual([undefined]);
  expect(opens('outline')).toEqual([true]);
});

test('names finished groups of questions, and for a roadmap those that exist', () => {
  const roadmap = makeRoadmap({ relatedQuestions: ['boats', 'later', 'nothing'] });
  const groups = [makeGroup('boats'), makeGroup('later', { status: 'draft' })];
  const json = toCatalogJson(makeCatalog(roadmap), groups);
  expect(json.groups).toEqual([{ id: 'boats', title: 'Questions on boats', questions: 2 }]);
  expect(json.roadmaps[0]?.groups).toEqual(['boats', 'later']);
  expect(catalog.roadmaps[0]).not.toHaveProperty('groups');
});

test('names the check lists that belong to a roadmap, with both of their views', () => {
  const lists = TEXTS.bestPractices.map((list) => ({
    ...list,
    data: { ...list.data, bestPractice: { ...list.data.bestPractice, relatedRoadmaps: ['sailing'] } },
  }));
  const id = lists[0]?.id ?? '';
  expect(toCatalogJson(makeCatalog(), [], lists).roadmaps[0]?.pages).toEqual([
    `/best-practices/${id}`,
    `/best-practices/${id}/graph`,
  ]);
  expect(toCatalogJson(makeCatalog(), [], TEXTS.bestPractices).roadmaps[0]).not.toHaveProperty('pages');
});
