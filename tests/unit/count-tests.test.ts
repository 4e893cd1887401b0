import { expect, test } from 'vitest';

import { countPlaywright, countVitest } from '../count-tests.ts';

const spec = (projectName: string, status: string) => ({ tests: [{ projectName, status }] });

const report = (stats: object, specs: readonly object[]) => ({
  config: { projects: [{ name: 'small' }, { name: 'large' }] },
  stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0, ...stats },
  suites: [{ specs: [], suites: [{ specs }] }],
});

test('counts the tests of a Vitest report', () => {
  expect(countVitest({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 });
});

test('counts the tests of a Playwright report, those that passed late too', () => {
  const specs = [spec('small', 'expected'), spec('small', 'unexpected'), spec('large', 'flaky')];
  expect(countPlaywright(report({ expected: 1, flaky: 1, unexpected: 1 }, specs))).toEqual({ passed: 2, failed: 1 });
});

test.each([
  ['no test', { numPassedTests: 0, numFailedTests: 0 }],
  ['no numbers', { numPassedTests: 3 }],
  ['no report', null],
])('refuses a Vitest report with %s', (_, value) => {
  expect(() => countVitest(value)).toThrow(/^No test ran|has no number/);
});

test.each([
  ['no test', report({}, [])],
  ['a project without tests', report({ expected: 1 }, [spec('small', 'expected')])],
  [
    'a project whose tests were all skipped',
    report({ expected: 1 }, [spec('small', 'expected'), spec('large', 'skipped')]),
  ],
  ['no projects', { stats: { expected: 1, flaky: 0, unexpected: 0 }, suites: [spec('small', 'expected')] }],
])('refuses a Playwright report with %s', (_, value) => {
  expect(() => countPlaywright(value)).toThrow('No test ran');
});
