import { spawnSync } from 'node:child_process';

/** `npm run fuzz`: holds many more random texts against each other than `npm test` has time for. */
const ARGUMENTS = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'agreement'];

const { status } = spawnSync('npx', ARGUMENTS, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { FUZZ_RUNS: '10000', ...process.env },
});
process.exitCode = status ?? 1;
