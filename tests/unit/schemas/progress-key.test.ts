import { expect, test } from 'vitest';

import { isProgressKey, itemKey, projectKey } from '../../../src/schemas/progress-key.ts';

test('topics, projects and items of lists have keys of their own', () => {
  const keys = ['dns', 'backend.introduction', projectKey('link-list'), itemKey('api-security', 'short-tokens')];
  expect(keys).toEqual(['dns', 'backend.introduction', 'project:link-list', 'item:api-security.short-tokens']);
  expect(keys.every(isProgressKey)).toBe(true);
});

test.each(['', 'project:', 'project:a.b', 'item:one', 'item:a.b.c', 'question:sql:joins', 'project:../x', '__proto__'])(
  'nothing is kept under the key "%s"',
  (key) => {
    expect(isProgressKey(key)).toBe(false);
  },
);
