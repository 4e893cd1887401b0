import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/**
 * `npm run fuzz`: gives every property test many more random values than `npm test` has time for. A property that fails
 * once in a thousand values fails here, before it fails somebody's pull request.
 */
const files = globSync('tests/unit/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes('fc.assert'));

const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', ...files],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { FUZZ_RUNS: '10000', ...process.env },
  },
);
process.exitCode = status ?? 1;
