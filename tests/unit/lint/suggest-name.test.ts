import { expect, test } from 'vitest';

import { suggestName } from '../../../src/lint/suggest-name.ts';

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
