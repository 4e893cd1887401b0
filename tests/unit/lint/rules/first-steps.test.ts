import { expect, test } from 'vitest';

import { type Change, lintSample, OUTLINE, PUBLISHED, ROADMAP, writeTopic } from '../sample-project.ts';

/** Another roadmap with these topics, the first steps of a whole one. */
const addRoadmap = (id: string, whole: string, ...topics: readonly string[]): readonly Change[] => [
  {
    file: `content/roadmaps/${id}/roadmap.md`,
    from: '',
    to: `---
briefTitle: Start ${id}
briefDescription: The ${id} for tests.
title: ${id} of the demo
description: A roadmap for tests named ${id}.
firstStepsOf: ${whole}
---

An introduction to ${id}.
`,
  },
  {
    file: `content/roadmaps/${id}/outline.yaml`,
    from: '',
    to: `sections:
  - id: first
    title: First of ${id}
    summary: All there is in ${id}.
    groups:
      - side: left
        topics: [${topics.join(', ')}]
`,
  },
];

const FOUR = ['alpha', 'beta', 'gamma', 'delta'];

test('allows topics that the whole roadmap lists', () => {
  expect(lintSample(...addRoadmap('start', 'demo', ...FOUR))).toBe('');
});

test('finds topics that the whole roadmap does not list', () => {
  const topic: Change = { file: 'content/topics/area/omega.md', from: '', to: writeTopic('omega') };
  const published: Change = { file: PUBLISHED, from: 'delta\n', to: 'delta\nomega\n' };
  expect(lintSample(topic, published, ...addRoadmap('start', 'demo', 'omega', ...FOUR))).toMatchInlineSnapshot(`
    "roadmaps/start/outline.yaml:7:18 error first-steps
    the roadmap \`demo\`, of which these are the first steps, does not list the topic \`omega\`
    => Add it to content/roadmaps/demo/outline.yaml, or take it out here."
  `);
});

test('finds a second one for the same roadmap, and first steps of first steps', () => {
  expect(lintSample(...addRoadmap('start', 'demo', ...FOUR), ...addRoadmap('two', 'demo', ...FOUR)))
    .toMatchInlineSnapshot(`
    "roadmaps/two/roadmap.md:6:15 error first-steps
    the roadmap \`demo\` has its first steps in \`start\` already
    => One roadmap has one set of first steps. Remove one of the two."
  `);
  expect(lintSample(...addRoadmap('start', 'demo', ...FOUR), ...addRoadmap('two', 'start', ...FOUR)))
    .toMatchInlineSnapshot(`
    "roadmaps/two/roadmap.md:6:15 error first-steps
    \`start\` is no whole roadmap: it has the first steps of \`demo\`
    => Name the whole roadmap."
  `);
});

test('leaves to other rules a roadmap that does not exist, and an outline with errors', () => {
  expect(lintSample(...addRoadmap('start', 'dem', ...FOUR))).toMatchInlineSnapshot(`
    "roadmaps/start/roadmap.md:6:15 warning unknown-roadmap
    there is no roadmap \`dem\`
    => Did you mean \`demo\`?"
  `);
  const broken = lintSample(
    { file: ROADMAP, from: 'note: A note.', to: 'isNew: true' },
    { file: OUTLINE, from: 'side: left', to: 'side: middle' },
    ...addRoadmap('start', 'demo', ...FOUR),
  );
  expect(broken).not.toContain('first-steps');
});
