import { test as base } from '@playwright/test';

import { FIXTURE_SITE } from '../sites.ts';
import { startSiteServer, type SiteServer } from './site-server.ts';

/** A test with a host of its own for the small site, whose ways it may change. */
export const test = base.extend<{ site: SiteServer }>({
  // Playwright reads the names of fixtures from the first parameter, so it has to be a pattern.
  site: async ({}, use) => {
    const site = await startSiteServer(FIXTURE_SITE.out);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
