import { expect, test } from 'vitest';

import { answerWay } from '../../../../src/elements/graph/way-answer.ts';
import { answerWhy } from '../../../../src/elements/graph/path-answer.ts';
import { list, makeCatalog, makeTopic } from '../../learner/plan/plan-fixture.ts';

const ORDER = ['ip', 'tcp', 'http', 'caching', 'cookies'];
const EDGES = [
  ['tcp', 'ip'],
  ['http', 'tcp'],
  ['caching', 'http'],
  ['cookies', 'http'],
].map(([topic = '', requires = '']) => ({ topic, requires, reason: `${topic} needs ${requires}` }));

const catalog = makeCatalog(
  ORDER.map((id) =>
    makeTopic(
      id,
      EDGES.flatMap(({ topic, requires }) => (topic === id ? [requires] : [])),
    ),
  ),
  list(...ORDER),
);
const NOTHING = { isDone: () => false, isHidden: () => false };

test('why: all that a topic requires with the number of steps, and what it unlocks at once', () => {
  const answer = answerWhy('http', EDGES, ORDER);
  expect(Object.fromEntries(answer.lit)).toEqual({
    ip: { kind: 'requires', step: 2 },
    tcp: { kind: 'requires', step: 1 },
    http: { kind: 'start' },
    caching: { kind: 'unlocks' },
    cookies: { kind: 'unlocks' },
  });
  expect(answer.edges.map(({ edge, side, step }) => [edge.reason, side, step])).toEqual([
    ['http needs tcp', 'requires', 1],
    ['tcp needs ip', 'requires', 2],
    ['caching needs http', 'unlocks', 1],
    ['cookies needs http', 'unlocks', 1],
  ]);
});

test('how far: what the plan has for a goal, numbered in its order, from what is known on', () => {
  const isDone = ({ id }: { id: string }) => id === 'tcp' || id === 'ip';
  const answer = answerWay([{ kind: 'topic', id: 'caching' }], catalog, { ...NOTHING, isDone }, EDGES, ORDER);
  expect(answer?.requires).toEqual(['http', 'caching']);
  expect(Object.fromEntries(answer?.lit ?? [])).toEqual({
    tcp: { kind: 'known' },
    http: { kind: 'requires', step: 1 },
    caching: { kind: 'start' },
  });
  expect(answer?.edges.map(({ edge }) => edge.reason)).toEqual(['caching needs http', 'http needs tcp']);
  expect(answer?.way).toMatchObject({
    goals: ['topic:caching'],
    title: catalog.topicIndex.get('caching')?.title,
    count: 2,
  });
});

test('how far: a whole roadmap counts what it has, and what the site lacks is no goal', () => {
  const [roadmap] = catalog.roadmaps;
  const answer = answerWay([{ kind: 'roadmap', id: roadmap?.id ?? '' }], catalog, NOTHING, EDGES, ['ip', 'tcp']);
  expect(answer?.start).toBeUndefined();
  expect(answer?.requires).toEqual(['ip', 'tcp']);
  expect(answer?.way?.count).toBe(5);
  expect(answerWay([{ kind: 'topic', id: 'gone' }], catalog, NOTHING, EDGES, ORDER)).toBeUndefined();
});
