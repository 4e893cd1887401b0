import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows several resources of one type', () => {
  expect(lintSample({ file: ALPHA, from: 'type: book', to: 'type: official' })).toBe('');
});

test('finds a type that stands too late', () => {
  expect(lintSample({ file: ALPHA, from: 'type: official', to: 'type: video' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:19:5 error resource-order
    "Book of the alpha" (book, free) must stand before "Manual of the alpha" (video, free)
    => Order by type (official, opensource, article, course, book, video, podcast, feed, roadmap), then free, account, paid: "Book of the alpha", "Manual of the alpha"."
  `);
});

test('finds a free resource behind a paid one', () => {
  expect(lintSample({ file: ALPHA, from: 'type: official', to: 'access: paid\n    type: book' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:20:5 error resource-order
    "Book of the alpha" (book, free) must stand before "Manual of the alpha" (book, paid)
    => Order by type (official, opensource, article, course, book, video, podcast, feed, roadmap), then free, account, paid: "Book of the alpha", "Manual of the alpha"."
  `);
});
