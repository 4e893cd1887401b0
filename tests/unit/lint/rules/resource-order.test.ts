import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows any order of types', () => {
  expect(lintSample({ file: ALPHA, from: 'type: official', to: 'type: video' })).toBe('');
  expect(lintSample({ file: ALPHA, from: 'type: book', to: 'type: exercise' })).toBe('');
});

test('finds a free resource behind a paid one', () => {
  expect(lintSample({ file: ALPHA, from: 'type: official', to: 'access: paid\n    type: book' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:20:5 error resource-order
    "Book of the alpha" (free) must stand before "Manual of the alpha" (paid)
    => Order by free, account, paid: "Book of the alpha", "Manual of the alpha"."
  `);
});

test('finds a paid resource before one that needs an account', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'type: official', to: 'access: paid\n    type: course' },
      { file: ALPHA, from: 'type: book', to: 'access: account\n    type: book' },
    ),
  ).toContain('resource-order\n"Book of the alpha" (account) must stand before "Manual of the alpha" (paid)');
});
