import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';

import { countPlaywright, countVitest, type Count } from './count-tests.ts';

/**
 * `npm test`: runs every check, also after one has failed, and ends with the line `N passed, N failed`.
 * Suites count their tests and fail if none ran; any other check counts as one.
 */
interface Check {
  readonly script: string;
  readonly count?: () => Count;
}

/** The program of an installed Firefox. */
const { FIREFOX_PATH } = process.env;

const CHECKS: readonly Check[] = [
  { script: 'test:format' },
  { script: 'check' },
  { script: 'lint:code' },
  { script: 'lint:styles' },
  { script: 'lint:unused' },
  { script: 'lint:content' },
  { script: 'test:unit', count: () => countVitest(readReport('unit')) },
  { script: 'build' },
  { script: 'test:build', count: () => countVitest(readReport('build')) },
  { script: 'test:e2e', count: () => countPlaywright(readReport('e2e')) },
  ...(FIREFOX_PATH === undefined ? [] : [{ script: 'test:firefox', count: () => countVitest(readReport('firefox')) }]),
];

const readReport = (name: string): unknown => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));

function run({ script, count }: Check): Count {
  console.log(`\n=== npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (count === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const result = count();
    // A suite that crashes before or after its tests has failed, whatever its report says.
    return status === 0 || result.failed > 0 ? result : { ...result, failed: 1 };
  } catch (error) {
    console.error(`${script}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

await rm('test-results', { recursive: true, force: true });
const results = CHECKS.map((check) => ({ script: check.script, ...run(check) }));
console.log('');
for (const { script, passed, failed } of results)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${script} (${passed} passed, ${failed} failed)`);
if (FIREFOX_PATH === undefined) console.log('skip test:firefox (FIREFOX_PATH names no Firefox, see docs/testing.md)');
const total = (key: keyof Count) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
