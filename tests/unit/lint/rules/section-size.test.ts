import { expect, test } from 'vitest';

import { OUTLINE, ROADMAP, lintSample } from '../sample-project.ts';

test('allows four topics, sub-topics included', () => {
  expect(lintSample()).toBe('');
});

test('finds a small section', () => {
  expect(lintSample({ file: OUTLINE, from: '          - beta\n', to: '' })).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:2:9 warning section-size
    the section \`first\` has 3 topics; 4 to 12 are good
    => Merge it with a neighbor.
    topics/area/beta.md:1:1 warning unused-topic
    no outline lists the topic \`beta\`
    => Add it to content/roadmaps/<id>/outline.yaml where learners need it, or delete the file."
  `);
});

test('counts the topic that a section is', () => {
  const topic = { file: OUTLINE, from: '    title: First', to: '    topic: beta\n    title: First' };
  expect(lintSample(topic, { file: OUTLINE, from: '          - beta\n', to: '' })).toBe('');
});

test('lets the sections of a draft have any size', () => {
  const draft = { file: ROADMAP, from: 'title: Demo roadmap', to: 'title: Demo roadmap\nstatus: draft' };
  expect(lintSample(draft, { file: OUTLINE, from: '          - beta\n', to: '' })).not.toContain('section-size');
});
