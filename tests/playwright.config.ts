import { defineConfig } from '@playwright/test';

import { findBrowser } from './browser.ts';

/** Another port lets two working copies run their tests at the same time. */
const PORT = Number(process.env['PREVIEW_PORT'] ?? 4381);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that does other work at the same time may be too slow once; the list names such a test as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: await findBrowser(),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // Only the tests of offline use want files from a cache.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npm run preview -- --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
