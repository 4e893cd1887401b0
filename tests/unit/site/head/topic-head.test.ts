import { expect, test } from 'vitest';

import { pageTitle } from '../../../../src/site/head/page-title.ts';
import { describeEmbedHead, describeRoadmapHead } from '../../../../src/site/head/roadmap-head.ts';
import { describeTopicHead } from '../../../../src/site/head/topic-head.ts';
import { describeRoadmapTopics, describeTopic } from '../../../../src/site/topic-page.ts';
import { makeDraft, makeRoadmap, makeTopic } from '../../make-content.ts';
import { makeCatalog } from '../catalog-fixture.ts';

const LONG =
  'Wind is air that moves from where there is much of it to where there is less, which is what a sail lives on.';

test('a title has the name of the site as long as search results show both', () => {
  expect(pageTitle('Wind')).toBe('Wind · Waymark');
  expect(pageTitle('x'.repeat(51))).toBe('x'.repeat(51));
  expect(pageTitle('Waymark')).toBe('Waymark: Open roadmaps for learning, topic by topic');
});

test('the page of a topic is described by its first sentence, and by its facts where that is short', () => {
  const page = describeTopic(makeTopic('wind', { title: 'Wind' }), makeCatalog());
  expect(describeTopicHead(page, LONG)).toEqual({ title: 'Wind', description: LONG });
  expect(describeTopicHead(page, 'Wind is air.').description).toBe(
    'Wind is air. Level: beginner, 1–2 hours, with 2 resources and 2 questions to check yourself.',
  );
});

test('a draft without a text says that it is one', () => {
  const page = describeTopic(makeDraft('reef', { title: 'Reef' }), makeCatalog());
  expect(describeTopicHead(page, '').description).toBe('Reef: a draft that you can help to write.');
});

test('the page of a topic inside a roadmap says where it stands', () => {
  const [page] = describeRoadmapTopics(makeRoadmap(), makeCatalog());
  expect(page && describeTopicHead(page, LONG)).toEqual({
    title: 'Knots (Sailing)',
    description: `Sailing roadmap, in “Basics”: ${LONG}`,
  });
});

test('the title of a topic is whole, even if that of its roadmap is long', () => {
  const roadmap = makeRoadmap({ briefTitle: 'Sailing around the world' }, [
    makeTopic('knots', { title: 'Knots that hold in every weather and rope' }),
    ...['bowline', 'wind', 'tides'].map((id) => makeTopic(id)),
  ]);
  const [page] = describeRoadmapTopics(roadmap, makeCatalog());
  expect(page && describeTopicHead(page, LONG).title).toBe('Knots that hold in every weather and rope (sailing)');
});

test('each view of a roadmap has a head of its own', () => {
  const roadmap = makeRoadmap({ seo: { title: 'Learn to sail', description: 'Sail in order.' } });
  const heads = [
    describeRoadmapHead(roadmap, 'graph', true),
    describeRoadmapHead(roadmap, 'outline', false),
    describeRoadmapHead(roadmap, 'table', false),
    describeEmbedHead(roadmap),
  ];
  expect(heads[0]).toEqual({ title: 'Learn to sail', description: 'Sail in order.' });
  expect(heads[1]?.title).toBe('Learn to sail (outline)');
  expect(heads[1]?.description).toMatch(/^The 4 topics of the roadmap “Sailing Developer” as a list/);
  for (const field of ['title', 'description'] as const) {
    expect(new Set(heads.map((head) => head[field])).size).toBe(heads.length);
  }
});
