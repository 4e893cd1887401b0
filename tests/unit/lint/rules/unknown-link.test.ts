import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows pages, views, sections and files that exist', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: '[a](/topics/beta) [b](/demo/alpha) [c](/demo/outline#first) [d](/demo#try-it) [e](/demo.json) [f](/) [g](/roadmaps) [h](https://example.com/x)',
    }),
  ).toBe('');
});

test('finds a topic that does not exist', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [beta](/topics/betta)' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/topics/betta\` leads nowhere: there is no topic \`betta\`
    => Did you mean \`/topics/beta\`?"
  `);
});

test('finds a former address', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [beta](/topics/beta-old)' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/topics/beta-old\` leads nowhere: the topic has another address
    => Write \`/topics/beta\`."
  `);
});

test('finds a roadmap that does not exist', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [that](/demoo)' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/demoo\` leads nowhere: there is no roadmap \`demoo\`
    => Did you mean \`/demo\`?"
  `);
});

test('finds a section that does not exist', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [that](/demo/outline#frist)' }))
    .toMatchInlineSnapshot(`
      "topics/area/alpha.md:27:5 error unknown-link
      the link \`/demo/outline#frist\` leads nowhere: the roadmap \`demo\` has no section or checkpoint \`frist\`
      => Did you mean \`first\`?"
    `);
});

test('finds a relative link', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [that](beta.md)' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`beta.md\` leads nowhere: links inside this site begin with /
    => Write \`/topics/<id>\`."
  `);
});
