import { expect, test } from 'vitest';

import { ALPHA, BETA, OUTLINE, lintSample } from '../sample-project.ts';

test('allows a requirement that stands before', () => {
  expect(
    lintSample({
      file: BETA,
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.',
    }),
  ).toBe('');
});

test('says nothing about a requirement that the outline does not list', () => {
  expect(
    lintSample(
      {
        file: BETA,
        from: 'requires: []',
        to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.',
      },
      { file: OUTLINE, from: '          - alpha\n', to: '' },
    ),
  ).not.toContain('requires-order');
});

test('finds a topic that stands before its requirement', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'requires: []',
      to: 'requires:\n  - topic: delta\n    reason: You need it before this one, says the test.',
    }),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:9:13 error requires-order
    \`alpha\` stands before \`delta\` (line 18), which it requires
    => Move \`delta\` above \`alpha\`, or remove the requirement in content/topics/area/alpha.md:7."
  `);
});

test('finds a section whose topic requires what the section holds', () => {
  const requires = 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.';
  const topic = { file: OUTLINE, from: '    title: First', to: '    topic: beta\n    title: First' };
  const report = lintSample({ file: BETA, from: 'requires: []', to: requires }, topic, {
    file: OUTLINE,
    from: '          - beta\n',
    to: '',
  });
  expect(report).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:3:12 error requires-order
    \`beta\` stands before \`alpha\` (line 10), which it requires
    => Move \`alpha\` above \`beta\`, or remove the requirement in content/topics/area/beta.md:7."
  `);
});
