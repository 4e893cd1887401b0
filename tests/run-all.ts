import { rm } from 'node:fs/promises';

import { countPlaywright, countVitest } from './count-tests.ts';
import { runInOrder, type Check } from './run-check.ts';

/**
 * `npm test`: runs every check, also after one has failed, and ends with the line `N passed, N failed`.
 * Two lanes of about the same length keep two cores busy. The build comes last in its lane: like `check` and `lint:code`,
 * it writes the types of the content anew, and these have read them by then. What looks at the finished site comes after
 * both.
 */
const CODE: readonly Check[] = [
  { script: 'check' },
  { script: 'lint:code' },
  { script: 'lint:styles' },
  { script: 'lint:unused' },
];

const UNIT_AND_BUILD: readonly Check[] = [
  { script: 'test:unit', count: countVitest },
  { script: 'test:format' },
  { script: 'lint:content' },
  { script: 'examples' },
  { script: 'build' },
];

/** The program of an installed Firefox. */
const { FIREFOX_PATH } = process.env;

const SITE: readonly Check[] = [
  { script: 'test:build', count: countVitest },
  { script: 'test:e2e', count: countPlaywright },
  ...(FIREFOX_PATH === undefined ? [] : [{ script: 'test:firefox', count: countVitest }]),
];

await rm('test-results', { recursive: true, force: true });
const early = await Promise.all([runInOrder(CODE, 'live'), runInOrder(UNIT_AND_BUILD, 'late')]);
const results = [...early.flat(), ...(await runInOrder(SITE, 'live'))];
console.log('');
for (const { script, passed, failed } of results)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${script} (${passed} passed, ${failed} failed)`);
if (FIREFOX_PATH === undefined) console.log('skip test:firefox (FIREFOX_PATH names no Firefox, see docs/testing.md)');
const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
