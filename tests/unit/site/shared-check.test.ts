import { expect, test } from 'vitest';

import { forgetCheck, shareCheck } from '../../../src/site/shared-check.ts';

test('checks the content once for all who ask, and once more after a change of which several hear', async () => {
  const root = 'tests/fixtures/site';
  forgetCheck();
  const first = shareCheck(root);
  expect(shareCheck(root)).toBe(first);
  await first;
  forgetCheck();
  const second = shareCheck(root);
  forgetCheck();
  expect(shareCheck(root)).toBe(second);
  expect(second).not.toBe(first);
  expect((await second).report.errors).toBe(0);
  forgetCheck();
});
