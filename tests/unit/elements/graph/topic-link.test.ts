import { expect, test } from 'vitest';

import { sameTopicPath } from '../../../../src/elements/graph/topic-link.ts';

test.each([
  ['/backend/dns', '/backend', true],
  ['/backend/dns', '/backend/outline', true],
  ['/backend/dns', '/backend/table#view', true],
  ['/backend/dns', '/backend/original', true],
  ['/backend/original', '/backend', false],
  ['/backend/dns', '/backend/graph', true],
  ['/base/backend/dns', '/base/backend.html', true],
  ['/backend/graph', '/backend', false],
  ['/backend/outline', '/backend', false],
  ['/backend', '/backend', false],
  ['/backend/dns/more', '/backend', false],
  ['/frontend/dns', '/backend', false],
  ['/topics/dns', '/backend', false],
])('%s on the page %s: %s', (path, page, expected) => {
  expect(sameTopicPath(path, `https://example.com${page}`)).toBe(expected);
});
