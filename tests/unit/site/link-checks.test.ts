import { expect, test } from 'vitest';

import type { LinkHealth } from '../../../src/schemas/link-health.ts';
import { describeChecks } from '../../../src/site/link-checks.ts';

const HEALTH: LinkHealth = {
  'https://a.test/': { state: 'ok', checked: '2026-03-03', since: '2026-01-01' },
  'https://b.test/': { state: 'dead', checked: '2026-03-10', since: '2026-03-10', reason: 'status 404' },
  'https://c.test/': { state: 'unsure', checked: '2026-03-10', since: '2026-03-10', failures: 1 },
};

const check = (...urls: readonly string[]) => {
  const { checked, dead } = describeChecks(
    urls.map((url) => ({ url })),
    HEALTH,
  );
  return [checked, Object.fromEntries(dead)];
};

test('has the oldest check, and what is dead', () => {
  expect(check('https://c.test/', 'https://a.test/', 'https://b.test/#part')).toEqual([
    '2026-03-03',
    { 'https://b.test/#part': '2026-03-10' },
  ]);
});

test('claims no check of all if one is missing', () => {
  expect(check('https://a.test/', 'https://new.test/')).toEqual([undefined, {}]);
  expect(check('https://b.test/', 'https://new.test/')).toEqual([undefined, { 'https://b.test/': '2026-03-10' }]);
  expect(check()).toEqual([undefined, {}]);
});
