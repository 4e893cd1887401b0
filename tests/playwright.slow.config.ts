import { defineConfig } from '@playwright/test';

import config from './playwright.config.ts';

/**
 * The tests on the small site over a slow network, three times each and without a second attempt: whatever takes for
 * granted that a script, a page or an answer has come already fails sooner or later.
 */
export default defineConfig({
  ...config,
  retries: 0,
  repeatEach: 3,
  projects: (config.projects ?? []).filter(({ name }) => name === 'fixture'),
  // In the place of the first server, which has the small site.
  webServer: [config.webServer ?? []]
    .flat()
    .slice(0, 1)
    .map((server) => ({ ...server, command: 'npm run build && node tests/slow-server.ts' })),
});
