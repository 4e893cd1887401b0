import { expect, test } from 'vitest';

import { OUTLINE, ROADMAP, lintSample } from '../sample-project.ts';

test('allows a roadmap that exists', () => {
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'relatedRoadmaps: [demo]' })).toBe('');
});

test('finds related roadmaps that do not exist', () => {
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'relatedRoadmaps: [dem, python]' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:7:19 warning unknown-roadmap
    there is no roadmap \`dem\`
    => Did you mean \`demo\`?
    roadmaps/demo/roadmap.md:7:24 warning unknown-roadmap
    there is no roadmap \`python\`
    => Nothing links to it until content/roadmaps/python exists."
  `);
});

test('finds a link of an outline', () => {
  expect(
    lintSample({
      file: OUTLINE,
      from: '    checkpoint:',
      to: '    links:\n      - roadmap: docker\n        label: Go deeper\n    checkpoint:',
    }),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:20:18 warning unknown-roadmap
    there is no roadmap \`docker\`
    => Nothing links to it until content/roadmaps/docker exists."
  `);
});
