import { expect, test } from 'vitest';

import { describeRoadmapTopics, describeTopic } from '../../../src/site/topic-page.ts';
import { listRoadmapTopicRoutes, listSharedRoutes } from '../../../src/site/topic-routes.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

const local = makeTopic('sailing.tools', {
  aliases: ['sailing.gear', 'old-gear'],
  requires: [{ topic: 'wind', reason: 'Without it no tool helps.' }],
});
const moved = makeTopic('reef', { aliases: ['sailing.reef', 'rowing.reef', 'sailing.knot-tying'] });

/** The catalog of a roadmap that lists `sailing.tools` in place of `tides`. */
function makeLocalCatalog(hasTopics = true) {
  const listed = TOPICS.map((topic) =>
    topic.id === 'tides' ? { ...local, aliases: [...local.aliases, 'tides'] } : topic,
  );
  const roadmap = makeRoadmap({ hasTopics }, listed);
  return { roadmap, catalog: makeCatalog(roadmap, [...listed, moved]) };
}

const addresses = ({ hasTopics = true } = {}) =>
  listRoadmapTopicRoutes(makeLocalCatalog(hasTopics).catalog).map(({ params, props }) => [
    `/${params.roadmap}/${params.topic}`,
    'target' in props ? props.target : props.page.canonicalPath,
  ]);

test('a local topic has its page in its roadmap, and former ids lead to it', () => {
  expect(addresses()).toEqual([
    ['/sailing/knots', '/topics/knots'],
    ['/sailing/bowline', '/topics/bowline'],
    ['/sailing/wind', '/topics/wind'],
    ['/sailing/tools', '/sailing/tools'],
    ['/sailing/gear', '/sailing/tools'],
    ['/sailing/reef', '/topics/reef'],
    ['/rowing/reef', '/topics/reef'],
    ['/sailing/knot-tying', '/topics/reef'],
  ]);
});

test('it has one also where shared topics have none', () => {
  expect(addresses({ hasTopics: false }).slice(0, 2)).toEqual([
    ['/sailing/tools', '/sailing/tools'],
    ['/sailing/gear', '/sailing/tools'],
  ]);
});

test('it has none of its own, but old names of shared topics lead to it', () => {
  const routes = listSharedRoutes(makeLocalCatalog().catalog);
  const names = routes.map(({ params, props }) => [params.topic, 'target' in props ? props.target : props.page]);
  expect(names).toEqual([
    ['knots', 'knots'],
    ['bowline', 'bowline'],
    ['bow-line', '/topics/bowline'],
    ['wind', 'wind'],
    ['old-gear', '/sailing/tools'],
    ['tides', '/sailing/tools'],
    ['reef', 'reef'],
  ]);
});

test('only pages of its roadmap say that a shared topic leads to it', () => {
  const { roadmap, catalog } = makeLocalCatalog();
  const wind = catalog.topicIndex.get('wind');
  expect(wind && describeTopic(wind, catalog).unlocks).toEqual([]);
  const page = describeRoadmapTopics(roadmap, catalog).find(({ topic }) => topic === wind);
  expect(page?.unlocks.map(({ href }) => href)).toEqual(['/sailing/tools']);
});
