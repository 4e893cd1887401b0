import { expect, test } from 'vitest';

import { ALPHA, lintSample, OUTLINE, PUBLISHED, writeTopic } from '../sample-project.ts';

const withLocal = (name: string) => [
  {
    file: `content/roadmaps/demo/topics/${name}.md`,
    from: '',
    to: writeTopic(`local-${name}`).replace(/^aliases.*\n/m, ''),
  },
  { file: OUTLINE, from: '- beta\n', to: `- beta\n          - demo.${name}\n` },
  { file: PUBLISHED, from: 'beta', to: `beta\ndemo.${name}` },
];

test('allows a local topic with a name of its own', () => {
  expect(lintSample(...withLocal('intro'))).toBe('');
});

test('finds a local topic that has the name of a shared one in its roadmap', () => {
  expect(lintSample(...withLocal('alpha'))).toMatchInlineSnapshot(`
    "roadmaps/demo/topics/alpha.md:1:1 error address-clash
    \`demo.alpha\` and a shared topic would both be /demo/alpha: content/topics/area/alpha.md
    => Rename the file, or list only one of the two."
  `);
});

test('allows the name of a shared topic that the roadmap does not list', () => {
  expect(
    lintSample(...withLocal('alpha'), { file: OUTLINE, from: '          - alpha\n', to: '' }).replace(
      /.* unused-topic\n.*\n.*/,
      '',
    ),
  ).toBe('');
});

test('allows that a topic is shared now and stands where it was', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [demo.alpha]' },
      { file: PUBLISHED, from: 'beta', to: 'beta\ndemo.alpha' },
    ),
  ).toBe('');
});

test('finds a former id that would lead away from a page', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [alpha-old, demo.beta]' },
      { file: PUBLISHED, from: 'beta', to: 'beta\ndemo.beta' },
    ),
  ).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:22 error address-clash
    \`demo.beta\` and a shared topic would both be /demo/beta: content/topics/area/beta.md
    => List the shared topic elsewhere."
  `);
});
