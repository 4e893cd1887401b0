import { expect, test } from 'vitest';

import { countKeys } from '../../../../src/learner/progress/count-keys.ts';
import { EMPTY_PROGRESS, PROGRESS_FORMAT, setState } from '../../../../src/learner/progress/document.ts';

test('tells topics, projects and items apart, and leaves out what there is none of', () => {
  expect(countKeys([])).toEqual([]);
  expect(countKeys(['item:a.b', 'project:dns', 'dns', 'backend.dns'])).toEqual([
    '2 topics',
    '1 project',
    '1 item of a check list',
  ]);
  expect(countKeys(['item:a.b', 'item:a.c'])).toEqual(['2 items of check lists']);
});

test('an import calls nothing a topic that is none', () => {
  const keys = ['project:link-list', 'item:api-security.short-tokens', 'item:api-security.scopes', 'tcp'];
  const after = keys.reduce((result, key) => setState(result, key, 'done', 5), EMPTY_PROGRESS);
  expect(PROGRESS_FORMAT.describeChanges(EMPTY_PROGRESS, after)).toEqual([
    '1 topic becomes "Done"',
    '1 project becomes "Done"',
    '2 items of check lists become "Done"',
  ]);
});
