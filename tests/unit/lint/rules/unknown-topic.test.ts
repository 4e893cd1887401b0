import { expect, test } from 'vitest';

import { BETA, OUTLINE, lintSample } from '../sample-project.ts';

test('allows sub-topics and requirements that exist', () => {
  expect(
    lintSample({
      file: BETA,
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha\n    reason: You need it before this one, says the test.',
    }),
  ).toBe('');
});

test('finds a typing error in an outline', () => {
  expect(lintSample({ file: OUTLINE, from: '- delta', to: '- detla' })).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:18:17 error unknown-topic
    there is no topic \`detla\`
    => Did you mean \`delta\`?
    topics/area/delta.md:1:1 warning unused-topic
    no outline lists the topic \`delta\`
    => Add it to content/roadmaps/<id>/outline.yaml where learners need it, or delete the file."
  `);
});

test('finds a topic that nobody has written', () => {
  expect(lintSample({ file: OUTLINE, from: '- beta', to: '- beta\n          - quantum-computing' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:11:13 error unknown-topic
    there is no topic \`quantum-computing\`
    => Write the topic, content/topics/<area>/quantum-computing.md, or remove it here."
  `);
});

test('asks for the new id where an alias stands', () => {
  expect(
    lintSample({
      file: BETA,
      from: 'requires: []',
      to: 'requires:\n  - topic: alpha-old\n    reason: You need it before this one, says the test.',
    }),
  ).toMatchInlineSnapshot(`
    "topics/area/beta.md:7:12 error unknown-topic
    \`alpha-old\` is only another name of the topic \`alpha\`
    => Write \`alpha\`."
  `);
});

test('finds a section whose topic does not exist', () => {
  expect(lintSample({ file: OUTLINE, from: '    title: First', to: '    topic: betta\n    title: First' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:3:12 error unknown-topic
    there is no topic \`betta\`
    => Did you mean \`beta\`?"
  `);
});
