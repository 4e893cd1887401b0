import fc from 'fast-check';
import { expect, test } from 'vitest';

import { LEVELS as KNOWN_LEVELS } from '../../../../src/schemas/topic.ts';
import {
  isFiltering,
  LEVELS,
  meetsFilters,
  readFilters,
  readLevel,
  SWITCHES,
  writeFilters,
  writeLevels,
  writePracticed,
  type TopicFilters,
} from '../../../../src/learner/progress/topic-filters.ts';

const NONE: TopicFilters = { levels: new Set(), switches: new Set() };
const TOPIC = { level: 'beginner', state: 'pending', isReady: true } as const;

test('knows the levels that topics have', () => {
  expect(LEVELS).toEqual(KNOWN_LEVELS);
});

test('asks for one of the levels and for all switches', () => {
  expect(isFiltering(NONE)).toBe(false);
  expect(meetsFilters({ ...TOPIC, isOptional: true }, NONE)).toBe(true);
  const levels: TopicFilters = { levels: new Set(['beginner', 'advanced']), switches: new Set() };
  expect(meetsFilters(TOPIC, levels)).toBe(true);
  expect(meetsFilters({ ...TOPIC, level: 'intermediate' }, levels)).toBe(false);
  expect(meetsFilters({ ...TOPIC, level: undefined }, levels)).toBe(false);
  const both: TopicFilters = { levels: new Set(), switches: new Set(['path', 'open']) };
  expect(meetsFilters({ ...TOPIC, state: 'learning' }, both)).toBe(true);
  expect(meetsFilters({ ...TOPIC, state: 'skipped' }, both)).toBe(false);
  expect(meetsFilters({ ...TOPIC, isOptional: true }, both)).toBe(false);
  expect(meetsFilters(TOPIC, { ...NONE, switches: new Set(['project']) })).toBe(false);
  expect(meetsFilters({ ...TOPIC, isPracticed: true }, { ...NONE, switches: new Set(['project']) })).toBe(true);
  expect(meetsFilters({ ...TOPIC, isReady: false }, { ...NONE, switches: new Set(['ready']) })).toBe(false);
});

test('comes through an address as it was, and passes over words that mean nothing', () => {
  fc.assert(
    fc.property(fc.subarray([...LEVELS]), fc.subarray([...SWITCHES]), (levels, switches) => {
      const filters = { levels: new Set(levels), switches: new Set(switches) };
      expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
    }),
  );
  expect(readFilters(new URLSearchParams('level=expert.beginner&only=constructor'))).toEqual({
    levels: new Set(['beginner']),
    switches: new Set(),
  });
});

test('levels come through an attribute, a letter each', () => {
  const written = writeLevels([{ level: 'beginner' }, {}, { level: 'advanced' }, { level: 'intermediate' }]);
  expect(written).toBe('b-ai');
  expect(Array.from(written, (letter) => readLevel(letter))).toEqual([
    'beginner',
    undefined,
    'advanced',
    'intermediate',
  ]);
  expect(readLevel(undefined)).toBeUndefined();
});

test('what projects practice comes through an attribute, also under former ids', () => {
  const topics = [
    { id: 'dns', aliases: ['domain-name-system'] },
    { id: 'tcp', aliases: [] },
    { id: 'udp', aliases: [] },
  ];
  expect(writePracticed(topics, [{ topics: ['domain-name-system'] }, { topics: ['udp', 'elsewhere'] }])).toBe('x-x');
});
