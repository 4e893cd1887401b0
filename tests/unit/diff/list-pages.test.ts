import { expect, test } from 'vitest';

import { listPages } from '../../../src/diff/list-pages.ts';

test('a file becomes the address of its page, each address once', () => {
  const files = [
    'content/topics/internet/dns.md',
    'content/guides/begin.md',
    'content/roadmaps/backend/outline.yaml',
    'content/roadmaps/backend/roadmap.md',
    'content/roadmaps/backend/topics/tools.md',
    'content/published-ids.txt',
  ];
  expect(listPages(files)).toEqual(['/backend', '/backend/tools', '/guides/begin', '/topics/dns']);
});
