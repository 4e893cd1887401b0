import { expect, test } from 'vitest';

import { ALPHA, BETA, lintSample } from '../sample-project.ts';

test('allows two different requirements', () => {
  expect(
    lintSample({
      file: 'content/topics/area/gamma.md',
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.\n  - topic: beta\n    reason: It comes first for a second reason.',
    }),
  ).toBe('');
});

test('finds a topic that requires itself', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.',
    }),
  ).toMatchInlineSnapshot(`
    "topics/area/alpha.md:7:12 error repeated-requirement
    \`alpha\` requires itself
    => Remove this entry."
  `);
});

test('finds a topic that is required twice', () => {
  expect(
    lintSample({
      file: BETA,
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.\n  - topic: alpha\n    reason: It comes first for a second reason.',
    }),
  ).toMatchInlineSnapshot(`
    "topics/area/beta.md:9:12 error repeated-requirement
    \`alpha\` is required twice, first on line 7
    => Keep one entry, with the better reason."
  `);
});
