import { expect, test } from 'vitest';

import { OUTLINE, ROADMAP, changeSample, lintSample } from '../sample-project.ts';

test('allows a topic in two roadmaps', () => {
  expect(
    lintSample(
      {
        file: 'content/roadmaps/other/roadmap.md',
        from: '',
        to: changeSample().get(ROADMAP)?.replace('jsons/demo', 'jsons/other') ?? '',
      },
      { file: 'content/roadmaps/other/outline.yaml', from: '', to: changeSample().get(OUTLINE) ?? '' },
    ),
  ).toBe('');
});

test('finds a topic that stands twice in one outline', () => {
  expect(lintSample({ file: OUTLINE, from: '- beta', to: '- beta\n          - delta' })).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:19:17 error repeated-topic
    \`delta\` stands twice in this outline, on lines 11 and 19
    => Keep it where a learner needs it first; say in a note that it matters again here."
  `);
});

test('finds a topic that is a section and stands in a group too', () => {
  expect(lintSample({ file: OUTLINE, from: '    title: First', to: '    topic: beta\n    title: First' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:11:13 error repeated-topic
    \`beta\` stands twice in this outline, on lines 3 and 11
    => Keep it where a learner needs it first; say in a note that it matters again here."
  `);
});
