import { afterEach, expect, test, vi } from 'vitest';

import { LoadError } from '../../../src/browser/load-file.ts';
import { describeLoadFailure } from '../../../src/browser/load-failure.ts';

afterEach(() => vi.unstubAllGlobals());

test('without a network, trying again helps', () => {
  const { text, cure } = describeLoadFailure('The map', new LoadError('network', '/graph.json did not arrive'));
  expect(text).toBe('The map could not be loaded. Try again when the network is back.');
  expect(cure).toBe('retry');
});

test.each(['status', 'content'] as const)(
  'after an answer of the wrong %s, the page is older than the site',
  (problem) => {
    expect(describeLoadFailure('The map', new LoadError(problem, '/graph.json')).cure).toBe('reload');
  },
);

test('a script that does not load says nothing, so the state of the network decides', () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(describeLoadFailure('The menu', new TypeError('import failed')).cure).toBe('retry');
  vi.stubGlobal('navigator', { onLine: true });
  expect(describeLoadFailure('The menu', new TypeError('import failed'))).toEqual({
    text: 'The menu could not be loaded. The site may have changed since you opened this page.',
    cure: 'reload',
  });
});
