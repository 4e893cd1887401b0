import { expect, test } from 'vitest';

import { ALPHA, BETA, lintSample, writeTopic } from '../sample-project.ts';

const bodyOf = (id: string) => writeTopic(id).split('---\n\n')[1] ?? '';

test('allows an outcome that is also an answer', () => {
  expect(
    lintSample({ file: ALPHA, from: 'answer: The alpha is a sample.', to: 'answer: You can use the alpha.' }),
  ).toBe('');
});

test('finds an outcome of another topic', () => {
  expect(lintSample({ file: BETA, from: 'You can use the beta.', to: 'You can use the ALPHA.' }))
    .toMatchInlineSnapshot(`
    "topics/area/beta.md:9:5 error repeated-text
    this outcome stands word for word in content/topics/area/alpha.md:9
    => Write it for this topic: what is different here?"
  `);
});

test('finds a copied text', () => {
  expect(lintSample({ file: BETA, from: bodyOf('beta'), to: bodyOf('alpha') })).toMatchInlineSnapshot(`
    "topics/area/beta.md:24:1 error repeated-text
    this text stands word for word in content/topics/area/alpha.md:24
    => Write it for this topic: what is different here?"
  `);
});
