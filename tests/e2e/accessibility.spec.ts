import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { listLongest, listPages } from '../sampling/list-pages.ts';
import { readSitemaps } from '../sampling/read-sitemaps.ts';
import { readRoutes } from '../sampling/routes.ts';
import { FIXTURE_SITE } from '../sites.ts';
import { findViolations, openWhole } from './axe.ts';

/** One page of every kind: the longest. */
const PAGES = listLongest(FIXTURE_SITE.out);

/** The same pages in other states. */
const STATES = ['/search?q=cache', '/backend/outline?find=http', '/backend/table?find=http', '/no-such-page'];

// axe takes many times as long as a reader; a limit is for pages on which it hangs.
test.describe.configure({ timeout: 180_000 });

test('every kind of page is looked at, and every page of the sitemap is of such a kind', () => {
  const kinds = new Set(PAGES.map(({ kind }) => kind));
  expect(readRoutes('src/pages').filter(({ pattern }) => !kinds.has(pattern))).toEqual([]);
  const addresses = readSitemaps(FIXTURE_SITE.out).map(({ path }) => path);
  const known = new Map(listPages(FIXTURE_SITE.out).map(({ address, kind }) => [address, kind]));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !kinds.has(known.get(address) ?? ''))).toEqual([]);
});

test('axe sees a fault of the dark theme alone', async ({ page }) => {
  await page.setContent(`<html lang="en"><title>x</title><style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>
    <main><h1>x</h1><p>too pale</p></main>`);
  expect(await findViolations(page)).toEqual(['dark: color-contrast: <p>too pale</p>']);
});

for (const address of [...PAGES.map((page) => page.address), ...STATES]) {
  test(`${address} has no violation`, async ({ page }) => {
    await openWhole(page, address);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('the open search has no violation', async ({ page }) => {
  await page.goto('/backend');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('cache');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await findViolations(page, '.search-palette')).toEqual([]);
});

test('a filtered graph has no violation', async ({ page }) => {
  await page.goto('/backend?find=http');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] .graph-canvas')).toBeVisible();
  await page.getByPlaceholder('Find a topic').press('Enter');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The match that was gone to, another one, and a topic that does not match.
    const { violations, passes } = await new AxeBuilder({ page })
      .include('.roadmap-bar')
      .include('[data-live] a[data-current]')
      .include('[data-live] a[data-topic="cookies"]')
      .include('[data-live] a[data-topic="tcp"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes.map(({ html }) => html) ?? [];
    expect(seen.filter((html) => /^<span>(?:HTTP|Cookies|TCP)\b/.test(html))).toHaveLength(3);
  }
});

test('the live graph and the open panel have no violation', async ({ page }) => {
  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const link = page.locator('[data-live] a[data-topic="dns"]');
  await expect(link).toBeVisible();
  expect(await findViolations(page, 'roadmap-graph')).toEqual([]);
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findViolations(page, 'dialog')).toEqual([]);
});
