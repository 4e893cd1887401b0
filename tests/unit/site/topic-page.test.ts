import { expect, test } from 'vitest';

import { describePlace, describeRoadmapTopics, describeTopic } from '../../../src/site/topic-page.ts';
import { makeOutlined, makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

test('links topics of a roadmap to their neighbors in learning order', () => {
  const roadmap = makeRoadmap();
  const pages = describeRoadmapTopics(roadmap, makeCatalog(roadmap));
  expect(pages.map(({ topic, previous, next }) => [topic.id, previous?.title, next?.href])).toEqual([
    ['knots', undefined, '/sailing/bowline'],
    ['bowline', 'Knots', '/sailing/wind'],
    ['wind', 'Bowline', '/sailing/tides'],
    ['tides', 'Wind', undefined],
  ]);
});

test('keeps requirements inside the roadmap where it lists them', () => {
  const roadmap = makeRoadmap();
  const tides = describeRoadmapTopics(roadmap, makeCatalog(roadmap)).at(-1);
  expect(tides?.requires).toMatchObject([
    { href: '/sailing/wind', reason: 'A tide against the wind makes short waves.' },
  ]);
  expect(tides?.canonicalPath).toBe('/topics/tides');
});

test('leads to the own page of a topic that the roadmap does not list', () => {
  const race = makeTopic('race', { requires: [{ topic: 'tides', reason: 'Currents decide races.' }] });
  const roadmap = makeRoadmap();
  const catalog = makeCatalog(roadmap, [...TOPICS, race]);
  const tides = describeRoadmapTopics(roadmap, catalog).at(-1);
  expect(tides?.unlocks.map(({ href }) => href)).toEqual(['/topics/race']);
});

test('names the roadmaps of a topic on its own page only', () => {
  const catalog = makeCatalog();
  const wind = catalog.topicIndex.get('wind');
  expect(wind && describeTopic(wind, catalog).otherRoadmaps.map(({ id }) => id)).toEqual(['sailing']);
  const [roadmap] = catalog.roadmaps;
  expect(roadmap && describeRoadmapTopics(roadmap, catalog)[2]?.otherRoadmaps).toEqual([]);
});

test('a section that is a topic has its place in learning order, and names the roadmap above its title', () => {
  const groups = [{ title: 'Hands', side: 'left' as const, topics: [{ topic: 'bowline', label: 'One good knot' }] }];
  const roadmap = makeOutlined({ topic: 'knots', groups }, { topic: 'wind', title: 'Weather' });
  const pages = describeRoadmapTopics(roadmap, makeCatalog(roadmap));
  expect(pages.map(({ topic, next }) => [topic.title, next?.title])).toEqual([
    ['Knots', 'One good knot'],
    ['Bowline', 'Weather'],
    ['Wind', undefined],
  ]);
  const places = pages.map(({ placed }) => placed && describePlace(placed, roadmap));
  expect(places).toEqual(['Sailing', 'Knots / Hands', 'Weather']);
});
