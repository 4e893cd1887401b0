import { defineConfig } from '@playwright/test';

import config from './playwright.config.ts';
import { FIXTURE_SITE } from './sites.ts';

/**
 * The tests on the small site over a slow network, three times each and without a second attempt: whatever takes for
 * granted that a script, a page or an answer has come already fails sooner or later.
 */
export default defineConfig({
  ...config,
  retries: 0,
  repeatEach: 3,
  projects: (config.projects ?? []).filter(({ name }) => name === 'fixture'),
  webServer: {
    command: 'npm run build && node tests/slow-server.ts',
    cwd: '..',
    env: { ...FIXTURE_SITE.env },
    url: `http://localhost:${FIXTURE_SITE.port}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
