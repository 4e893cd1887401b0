import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Set by `npm run fuzz`. */
const isFuzzing = process.env['FUZZ_RUNS'] !== undefined;

/** `unit` needs nothing but the source; `build` and `firefox` look at dist/, so `npm run build` comes first. */
export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.ts', 'tests/hostile/*.test.ts'],
          // Modules are loaded once for all files: loading them anew for each took twice as long as the tests.
          isolate: false,
          testTimeout: isFuzzing ? 900_000 : 60_000,
          setupFiles: isFuzzing ? ['tests/fuzz-runs.ts'] : [],
        },
      },
      { test: { name: 'firefox', root, include: ['tests/firefox/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'build', root, include: ['tests/build/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
