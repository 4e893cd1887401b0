import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows a former name that nobody else has', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [alpha-older, first-letter]' })).toBe(
    '',
  );
});

test('finds an alias that is the id of another topic', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [beta]' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:11 error alias-clash
    the alias \`beta\` is the id of a topic: content/topics/area/beta.md
    => Remove the alias."
  `);
});

test('finds an alias that another topic has', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [beta-old]' })).toMatchInlineSnapshot(`
    "topics/area/beta.md:3:11 error alias-clash
    the alias \`beta-old\` is used already, in content/topics/area/alpha.md
    => Keep it at the topic that a learner would expect, and remove the other."
  `);
});

test('finds an alias that is the id of its own topic', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [alpha]' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:11 error alias-clash
    \`alpha\` is the id of this very topic
    => Remove the alias."
  `);
});

test('finds an alias that stands twice in one topic', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [a, a]' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:14 error alias-clash
    the alias \`a\` is used already, in this file
    => Keep it at the topic that a learner would expect, and remove the other."
  `);
});
