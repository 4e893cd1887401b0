import { expect, test } from 'vitest';

import { OUTLINE, lintSample, writeTopic } from '../sample-project.ts';

test('allows a section with the id of a topic', () => {
  expect(lintSample({ file: OUTLINE, from: 'id: first', to: 'id: alpha' })).toBe('');
});

test('finds two topic files with one name in different folders', () => {
  expect(
    lintSample({
      file: 'content/topics/other/alpha.md',
      from: '',
      to: writeTopic('omega').replace('omega-old', 'omega'),
    }),
  ).toMatchInlineSnapshot(`
    "topics/other/alpha.md:1:1 error duplicate-id
    the topic \`alpha\` exists already: content/topics/area/alpha.md
    => Merge the two files, or rename this one; folders do not tell topics apart."
  `);
});

test('finds a checkpoint with the id of a section', () => {
  expect(lintSample({ file: OUTLINE, from: 'id: try-it', to: 'id: first' })).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:20:11 error duplicate-id
    the id \`first\` is taken on line 2
    => Give each section and each checkpoint of an outline its own id."
  `);
});
