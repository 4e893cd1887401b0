import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

import { RESERVED_ROADMAP_IDS } from '../../../src/lint/reserved-ids.ts';
import { SITE_FILES, SITE_PAGES } from '../../../src/lint/site-pages.ts';

/** Addresses of the routes without parameters: `guides/index.astro` is /guides, `robots.txt.ts` is /robots.txt. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.\w+$/.test(name) && !name.includes('['));
const toAddress = (name: string) => `/${name.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')}`;

test('lists every page without parameters, but the one for lost visitors', () => {
  const pages = routes.filter((name) => /\.(?:astro|mdx)$/.test(name)).map(toAddress);
  expect(pages.filter((page) => page !== '/404').toSorted()).toEqual([...SITE_PAGES].toSorted());
});

test('lists every file without parameters', () => {
  expect(
    routes
      .filter((name) => name.endsWith('.ts'))
      .map(toAddress)
      .toSorted(),
  ).toEqual([...SITE_FILES].toSorted());
});

test('no roadmap can take the name of a page or of a file', () => {
  const names = [...SITE_PAGES, ...SITE_FILES].map((path) => path.slice(1).replace(/\.\w+$/, ''));
  expect(names.filter((name) => name !== '' && !RESERVED_ROADMAP_IDS.has(name))).toEqual([]);
});
