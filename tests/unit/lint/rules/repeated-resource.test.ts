import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows two pages of one site', () => {
  expect(
    lintSample({ file: ALPHA, from: 'https://example.com/alpha/book', to: 'https://example.com/alpha#book' }),
  ).toBe('');
});

test('finds the same address, apart from a slash at the end', () => {
  expect(lintSample({ file: ALPHA, from: 'https://example.com/alpha/book', to: 'https://www.example.com/alpha/' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:21:10 error repeated-resource
    the address https://www.example.com/alpha/ is listed already, on line 18
    => Keep one of the two, or link the exact page that you mean."
  `);
});
