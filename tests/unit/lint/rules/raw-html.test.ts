import { expect, test } from 'vitest';

import { ALPHA, OUTLINE, lintSample } from '../sample-project.ts';

test('allows tags in code and addresses in angle brackets', () => {
  expect(
    lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'The `<b>` tag, see <https://example.com/html>' }),
  ).toBe('');
});

test('finds a tag in the text', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A <b>bold</b> word' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:3 error raw-html
    raw HTML is not allowed: <b>
    => Use Markdown. If the text is about the tag, write it as code: \`<b>\`.
    topics/area/alpha.md:27:10 error raw-html
    raw HTML is not allowed: </b>
    => Use Markdown. If the text is about the tag, write it as code: \`</b>\`."
  `);
});

test('finds a block and a comment', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: '\n\n<script>alert(1)</script>\n\n<!-- hidden -->\n\nMore',
    }),
  ).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error raw-html
    raw HTML is not allowed: <script>alert(1)</script>
    => Use Markdown. If the text is about the tag, write it as code: \`<script>alert(1)</script>\`.
    topics/area/alpha.md:31:1 error raw-html
    raw HTML is not allowed: <!-- hidden -->
    => Use Markdown. If the text is about the tag, write it as code: \`<!-- hidden -->\`."
  `);
});

test('finds a placeholder in a field that was meant as text', () => {
  expect(lintSample({ file: ALPHA, from: 'You can use the alpha.', to: 'You can replace the <id> in an address.' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:9:25 error raw-html
    raw HTML is not allowed: <id>
    => Use Markdown. If the text is about the tag, write it as code: \`<id>\`."
  `);
});

test('finds a tag in a checkpoint', () => {
  expect(lintSample({ file: OUTLINE, from: 'build: Build a test.', to: 'build: Build a <i>test</i>.' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:22:22 error raw-html
    raw HTML is not allowed: <i>
    => Use Markdown. If the text is about the tag, write it as code: \`<i>\`.
    roadmaps/demo/outline.yaml:22:29 error raw-html
    raw HTML is not allowed: </i>
    => Use Markdown. If the text is about the tag, write it as code: \`</i>\`."
  `);
});
