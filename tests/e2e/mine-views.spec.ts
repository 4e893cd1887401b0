import { expect, test } from '@playwright/test';

import { FULL, store } from './mine-data.ts';
import { findViolations } from './axe.ts';

const HOUR = 60 * 60 * 1000;

/** Pages and what of them is looked at: of a long roadmap, the first section is enough. */
const PLACES = [
  ['/backend/dns', 'body'],
  ['/my', 'body'],
  ['/backend', '.graph-section:first-child'],
  ['/backend/outline', '#section-internet'],
] as const;

test('a hidden topic is put away in lists, dimmed in the graph, and can be shown', async ({ page }) => {
  await page.goto('/backend/tcp');
  await page.getByRole('button', { name: 'Hide in roadmaps' }).click();

  await page.goto('/backend/outline');
  const entry = page.locator('.outline a[data-topic="tcp"]');
  await expect(entry).toBeHidden();
  await page.getByRole('button', { name: '1 hidden topic, show' }).click();
  await expect(entry).toBeVisible();
  await page.getByRole('button', { name: '1 hidden topic, put away' }).click();
  await expect(entry).toBeHidden();

  await page.goto('/backend/table');
  const row = page.locator('tr a[data-topic="tcp"]');
  await expect(row).toBeHidden();
  const toggle = page.getByRole('button', { name: 'Show hidden' });
  await toggle.click();
  await expect(row).toBeVisible();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/backend');
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  const box = page.locator('[data-live] a[data-topic="tcp"]');
  await expect(box).toHaveCSS('border-style', 'dashed');
  await expect(box.getByRole('img', { name: 'Hidden by you' })).toBeVisible();
  await toggle.click();
  await expect(box).toHaveCSS('border-style', 'solid');
});

test('a section is hidden from the outline and shown again', async ({ page }) => {
  await page.goto('/backend/outline');
  await expect(page.getByRole('button', { name: 'Show hidden' })).toBeHidden();
  const entry = page.locator('.outline a[data-topic="urls"]');
  await page.getByRole('button', { name: 'Hide section Speak HTTP' }).click();
  await expect(entry).toBeHidden();
  await page.reload();
  await expect(entry).toBeHidden();
  await page.getByRole('button', { name: 'Show section Speak HTTP' }).click();
  await expect(entry).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toBeHidden();
});

test('topics that came since the visit before are marked and named', async ({ page }) => {
  await page.goto('/backend/outline');
  await expect(page.locator('[data-new-topics]')).toBeHidden();
  const known = await page.evaluate(() => localStorage.getItem('waymark.visits') ?? '');
  const document = JSON.parse(known) as { roadmaps: { backend: { current: { topics: string; seen: number } } } };
  const { current } = document.roadmaps.backend;
  current.topics = current.topics
    .split(' ')
    .filter((id) => id !== 'dns' && id !== 'urls')
    .join(' ');
  current.seen -= 7 * HOUR;
  await page.evaluate((text) => localStorage.setItem('waymark.visits', text), JSON.stringify(document));

  for (const path of ['/backend/outline', '/backend/table', '/backend']) {
    await page.goto(path);
    const line = page.locator('[data-new-topics]');
    await expect(line).toContainText(
      /^2 topics are new since your visit on \w+ \d+: Domain name system \(DNS\) and URLs\.$/,
    );
  }
  await page.locator('roadmap-graph').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-live] a[data-topic="dns"]').getByRole('img', { name: 'New' })).toBeVisible();
  await expect(page.locator('[data-live] a[data-topic="tcp"]').getByRole('img', { name: 'New' })).toHaveCount(0);
  await page.locator('[data-new-topics]').getByRole('link', { name: 'URLs' }).click();
  await expect(page.getByRole('dialog')).toContainText('URL');
});

for (const [path, part] of PLACES) {
  test(`${path} has no violation with notes, bookmarks and hidden topics`, async ({ page }) => {
    await store(page, 'mine', FULL);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await findViolations(page, part)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  for (const path of ['/backend/dns', '/my', '/backend', '/backend/outline']) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await store(page, 'mine', FULL);
      await page.goto(path, { waitUntil: 'networkidle' });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});
