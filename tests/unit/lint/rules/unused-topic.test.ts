import { expect, test } from 'vitest';

import { OUTLINE, PUBLISHED, lintSample, writeTopic } from '../sample-project.ts';

test('allows a topic that is only a sub-topic', () => {
  expect(lintSample()).toBe('');
});

test('finds a topic that no outline lists', () => {
  expect(
    lintSample(
      { file: 'content/topics/area/epsilon.md', from: '', to: writeTopic('epsilon') },
      { file: PUBLISHED, from: 'beta', to: 'beta\nepsilon' },
    ),
  ).toMatchInlineSnapshot(`
    "topics/area/epsilon.md:1:1 warning unused-topic
    no outline lists the topic \`epsilon\`
    => Add it to content/roadmaps/<id>/outline.yaml where learners need it, or delete the file."
  `);
});

test('is silent while an outline cannot be read', () => {
  expect(lintSample({ file: OUTLINE, from: 'side: left', to: 'side: top' })).not.toContain('unused-topic');
});
