import { defineConfig } from '@playwright/test';

import { findBrowser } from './browser.ts';
import { isFree } from './ports.ts';
import { FIXTURE_SITE, REAL_SITE, type TestSite } from './sites.ts';

// In the processes that run tests, our own servers have the ports already.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  for (const { port } of [FIXTURE_SITE, REAL_SITE]) {
    if (await isFree(port)) continue;
    throw new Error(
      `Port ${port} is taken by another program. Stop it, set PREVIEW_PORT to another port, or leave PREVIEW_PORT out.`,
    );
  }
}

const serve = ({ env, port }: TestSite, before = '') => ({
  // Both sites are served from one project, which Astro's lock file would not allow.
  command: `${before}npm run preview -- --ignore-lock --port ${port}`,
  cwd: '..',
  env: { ...env },
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
  timeout: 180_000,
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  // A machine that does other work at the same time is slow, which is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // One more than the cores of a small machine, since a test waits for a page about as often as the page works.
  workers: 3,
  // A machine that does other work at the same time may be too slow once; the list names such a test as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    launchOptions: await findBrowser(),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // Only the tests of offline use want files from a cache.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'fixture',
      testIgnore: 'content/**',
      use: { baseURL: `http://localhost:${FIXTURE_SITE.port}` },
    },
    {
      name: 'content',
      testMatch: 'content/**/*.spec.ts',
      use: { baseURL: `http://localhost:${REAL_SITE.port}` },
    },
  ],
  // The fixture is small enough to be built anew each time; the real site comes from `npm run build`.
  webServer: [serve(FIXTURE_SITE, 'npm run build && '), serve(REAL_SITE)],
});
