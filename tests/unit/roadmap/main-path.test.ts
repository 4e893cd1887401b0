import { expect, test } from 'vitest';

import { findMainPath, formatExtent, measureTopics, type MarkedTopic } from '../../../src/roadmap/main-path.ts';

const makeEntry = (
  id: string,
  mark?: MarkedTopic['mark'],
  requires: readonly string[] = [],
  aliases: readonly string[] = [],
): MarkedTopic => ({ topic: { id, aliases, requires: requires.map((topic) => ({ topic })) }, mark });

test('other choices are beside the path, every other topic is on it', () => {
  const entries = [
    makeEntry('python', 'recommended'),
    makeEntry('go', 'alternative'),
    makeEntry('rust', 'not-recommended'),
    makeEntry('sql', 'any-order'),
    makeEntry('http'),
  ];
  expect([...findMainPath(entries)]).toEqual(['python', 'sql', 'http']);
});

test('an alternative that the path requires is on it, with all that it requires itself', () => {
  const entries = [
    makeEntry('crypto', 'not-recommended'),
    makeEntry('tokens', 'alternative', ['crypto'], ['jwt']),
    makeEntry('cookies', 'alternative', ['crypto']),
    makeEntry('openid', undefined, ['jwt', 'not-listed']),
  ];
  expect([...findMainPath(entries)].sort()).toEqual(['crypto', 'openid', 'tokens']);
});

test('an extent says which topics its hours are of', () => {
  const topics = [
    { id: 'python', hours: [20, 40] as const },
    { id: 'go', hours: [100, 200] as const },
    { id: 'sql', hours: [400, 1000] as const },
  ];
  expect(formatExtent(measureTopics(topics, new Set(['python', 'sql'])))).toBe(
    '3 topics, 2 on the main path: 420–1,040 hours',
  );
  expect(formatExtent(measureTopics(topics.slice(0, 1), new Set(['python'])))).toBe('1 topic, 20–40 hours');
});
