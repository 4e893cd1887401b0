import { expect, test, type Page } from '@playwright/test';

import { openMore } from './roadmap-menu.ts';

/** The feeds that the head of a page names, by type. */
const listFeeds = (page: Page) =>
  page
    .locator('link[rel="alternate"][type="application/atom+xml"], link[rel="alternate"][type="application/rss+xml"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** How many items a feed has. */
async function countItems(page: Page, path: string): Promise<number> {
  const text = await (await page.request.get(path)).text();
  return (text.match(/<(?:entry|item)>/g) ?? []).length;
}

test('a roadmap offers its own feeds and those of the site, in its head and in its menu', async ({ page }) => {
  await page.goto('/backend');
  const feeds = await listFeeds(page);
  expect(feeds).toEqual(expect.arrayContaining(['/feed.xml', '/rss.xml', '/backend/feed.xml', '/backend/rss.xml']));
  for (const feed of feeds) expect(await countItems(page, feed ?? ''), feed ?? '').toBeGreaterThan(0);
  await openMore(page);
  await expect(page.getByRole('link', { name: 'Subscribe changes as a feed' })).toHaveAttribute(
    'href',
    '/backend/feed.xml',
  );
});

test('every page leads to the feed of the site, whose items lead to pages', async ({ page }) => {
  await page.goto('/topics/dns');
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Subscribe' });
  await expect(link).toHaveAttribute('href', '/feed.xml');
  const xml = await (await page.request.get('/feed.xml')).text();
  const release = /href="[^"]*(\/changelog#release-[\d-]+)"/.exec(xml)?.[1] ?? '';
  await page.goto(release);
  await expect(page.locator(`[id="${release.split('#')[1]}"]`)).toBeInViewport();
});

test('a browser that learns the search of the site from its description searches it', async ({ page }) => {
  await page.goto('/');
  const path = await page.locator('link[rel="search"]').getAttribute('href');
  const xml = await (await page.request.get(path ?? '')).text();
  const template = /template="([^"]*)"/.exec(xml)?.[1] ?? '';
  const address = new URL(template.replace('{searchTerms}', 'caching'));
  await page.goto(`${address.pathname}${address.search}`);
  await expect(
    page
      .locator('search-page')
      .getByRole('link', { name: /^Caching/ })
      .first(),
  ).toBeVisible();
});
