import { expect, test } from 'vitest';

import { findOnlyName, suggestName } from '../../../src/lint/suggest-name.ts';

test.each([
  { name: 'titel', candidates: ['level', 'title'], suggestion: 'title' },
  { name: 'detla', candidates: ['beta', 'delta'], suggestion: 'delta' },
  { name: 'http-cachng', candidates: ['http-headers', 'http-caching'], suggestion: 'http-caching' },
  { name: 'tcp', candidates: ['udp'], suggestion: undefined },
  { name: 'kubernetes', candidates: ['dns', 'tcp'], suggestion: undefined },
  { name: 'anything', candidates: [], suggestion: undefined },
])('suggests $suggestion for $name', ({ name, candidates, suggestion }) => {
  expect(suggestName(name, candidates)).toBe(suggestion);
});

test('is sure of slips of the keys alone', () => {
  const topics = ['sql-aggregation', 'structured-logging', 'metrics'];
  expect(suggestName('log-aggregation', topics)).toBe('sql-aggregation');
  expect(findOnlyName('log-aggregation', topics)).toBeUndefined();
  expect(findOnlyName('metrisc', topics)).toBe('metrics');
  expect(findOnlyName('quantum', topics)).toBeUndefined();
});
