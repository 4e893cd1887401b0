import { expect, test } from 'vitest';

import { lintSample } from './sample-project.ts';

test('finds nothing in the sample project, so that each change to it breaks one thing', () => {
  expect(lintSample()).toBe('');
});
