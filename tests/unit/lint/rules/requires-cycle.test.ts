import { expect, test } from 'vitest';

import { ALPHA, BETA, lintSample } from '../sample-project.ts';

test('allows a chain', () => {
  expect(
    lintSample(
      {
        file: BETA,
        from: 'requires: []',
        to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.',
      },
      {
        file: 'content/topics/area/gamma.md',
        from: 'requires: []',
        to: 'requires:\n  - topic: beta\n    reason: It comes first for a second reason.',
      },
    ),
  ).toBe('');
});

test('prints a circle once', () => {
  expect(
    lintSample(
      {
        file: ALPHA,
        from: 'requires: []',
        to: 'requires:\n  - topic: gamma\n    reason: You need it before this one, says the test.',
      },
      { file: BETA, from: 'requires: []', to: 'requires:\n  - topic: alpha\n    reason: You need it before beta.' },
      {
        file: 'content/topics/area/gamma.md',
        from: 'requires: []',
        to: 'requires:\n  - topic: beta\n    reason: It comes first for a second reason.',
      },
    ),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:9:13 error requires-order
    \`alpha\` stands before \`gamma\` (line 14), which it requires
    => Move \`gamma\` above \`alpha\`, or remove the requirement in content/topics/area/alpha.md:7.
    topics/area/alpha.md:7:12 error requires-cycle
    topics require each other in a circle: alpha -> gamma -> beta -> alpha
    => Remove one of these requirements: keep the one without which the text makes no sense."
  `);
});
