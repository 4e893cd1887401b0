import { expect, test as base } from '@playwright/test';

import { REAL_SITE } from '../../sites.ts';
import { startSiteServer, type SiteServer } from '../site-server.ts';
import { roadmapPath, topicAt, topicPath } from './catalog.ts';
import { openMore } from '../roadmap-menu.ts';

const test = base.extend<{ site: SiteServer }>({
  // Playwright reads the names of fixtures from the first parameter, so it has to be a pattern.
  site: async ({}, use) => {
    const site = await startSiteServer(REAL_SITE.out);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});

test.use({ serviceWorkers: 'allow' });

test('the largest roadmap is saved as a whole, and its last topic opens without a network', async ({ page, site }) => {
  // It stores hundreds of files.
  test.setTimeout(240_000);
  await page.goto(roadmapPath);
  await openMore(page);
  await page.locator('save-offline').getByRole('button', { name: 'Save offline' }).click();
  await expect(page.locator('save-offline')).toContainText(/Saved on /, { timeout: 180_000 });
  site.isDown = true;
  await page.goto(topicPath(-1));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(topicAt(-1).title);
  await page.goto(`${roadmapPath}/table`);
  await expect(page.locator(`tbody a[data-topic="${topicAt(0).id}"]`)).toBeVisible();
});
