import { expect, test } from 'vitest';

import { findKind, listRoutes } from '../../sampling/routes.ts';

const ROUTES = listRoutes([
  '[roadmap]/[topic].astro',
  '[roadmap]/[guide].astro',
  '[roadmap]/outline.astro',
  '[roadmap]/index.astro',
  '[roadmap].json.ts',
  'index.astro',
  'about.mdx',
  'embed',
  'embed\\[roadmap].astro',
  'files/[...path].astro',
]);

test('lists the routes of pages, the fixed ones first, and leaves out data files and folders', () => {
  expect(ROUTES.map(({ pattern }) => pattern)).toEqual([
    '/',
    '/about',
    '/[roadmap]',
    '/[roadmap]/outline',
    '/embed/[roadmap]',
    '/files/[...path]',
    '/[roadmap]/[topic]',
  ]);
});

test.each([
  ['/', '/'],
  ['/about', '/about'],
  ['/backend', '/[roadmap]'],
  ['/backend/outline', '/[roadmap]/outline'],
  ['/backend/dns', '/[roadmap]/[topic]'],
  ['/embed/backend', '/embed/[roadmap]'],
  ['/files/a/b', '/files/[...path]'],
])('finds the kind of %s', (address, pattern) => {
  expect(findKind(address, ROUTES)).toBe(pattern);
});

test('names a page that no route makes', () => {
  expect(() => findKind('/a/b/c', ROUTES)).toThrow('No file in src/pages makes /a/b/c.');
});
