import { expect, test } from 'vitest';

import { ALPHA, lintSample, ROADMAP } from '../sample-project.ts';

test('allows joiners, marks and blanks that writing needs', () => {
  expect(
    lintSample(
      { file: ROADMAP, from: 'note: A note.', to: String.raw`note: "\u0645\u06CC\u200C\u062E 👩‍🚀 A\u00A0b"` },
      {
        file: ALPHA,
        from: 'Sentence 4 on alpha',
        to: 'A&nbsp;word, 1&#8239;000, a&shy;b, &#x1F469;&#x200D;&#x1F680;, `\u00A0`',
      },
    ),
  ).toBe('');
});

test('allows a picture for decoration, which has no words', () => {
  expect(lintSample({ file: ROADMAP, from: 'An introduction.', to: 'An ![](/images/a.png) introduction.' })).toBe('');
});

test('names the sign that an escape of YAML brings in, and where', () => {
  expect(lintSample({ file: ALPHA, from: 'Manual of the alpha', to: String.raw`"Manual of the \u202Ealpha"` }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:17:12 error invisible-text
    an escape brings in the invisible character U+202E
    => Delete the escape."
  `);
});

test('finds the same sign once in a field of Markdown', () => {
  expect(lintSample({ file: ALPHA, from: 'The alpha is a sample.', to: String.raw`"The \u2069 alpha is a *sample*."` }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:12:13 error invisible-text
    an escape brings in the invisible character U+2069
    => Delete the escape."
  `);
});

test('finds an entity where it stands', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A &#x202E;word' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:3 error invisible-text
    an escape brings in the invisible character U+202E
    => Delete the escape."
  `);
});

test.each(['# &#8203;', '[&#8203;](/demo)', '![&#8203;](/images/a.png)'])('finds nothing to see in %s', (markdown) => {
  expect(lintSample({ file: ROADMAP, from: 'An introduction.', to: `Words.\n\n${markdown}\n` })).toContain(
    'invisible-text\nthere is nothing to see in this text',
  );
});

test('finds a text of definitions alone', () => {
  expect(lintSample({ file: ROADMAP, from: 'An introduction.', to: '[a]: https://example.com/' })).toContain(
    'invisible-text\nthere is nothing to see in this text',
  );
});
