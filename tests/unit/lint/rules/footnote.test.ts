import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows a caret in brackets that leads to no note', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'The class [^a] of characters' })).toBe('');
});

test('finds a footnote and its reference', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'One[^1]\n\n[^1]: Two\n\nThree' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:4 error footnote
    footnotes are not allowed: [^1]
    => Say it in the sentence or in brackets, or link to it.
    topics/area/alpha.md:29:1 error footnote
    footnotes are not allowed: [^1]: Two
    => Say it in the sentence or in brackets, or link to it."
  `);
});
