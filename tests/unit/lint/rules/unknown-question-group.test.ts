import { expect, test } from 'vitest';

import { ROADMAP, lintSample } from '../sample-project.ts';

test('allows a roadmap without question groups', () => {
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'relatedQuestions: []' })).toBe('');
});

test('finds a group that does not exist', () => {
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'relatedQuestions: [javascript]' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:7:20 warning unknown-question-group
    there is no question group \`javascript\`
    => Nothing links to it until it exists."
  `);
});
