import { expect, test } from 'vitest';

import { ALPHA, lintSample } from '../sample-project.ts';

test('allows English sentences, code and braces inside a sentence', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: '\n\nimport statements load code, and export your data as {json}.\n\n```js\nimport x from "y";\n```\n\nMore',
    }),
  ).toBe('');
});

test('finds an import line', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: '\n\nimport Chart from "../chart"\n\nMore' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error mdx-syntax
    an import or export line is not allowed: import Chart from "../chart"
    => Content is Markdown without code of its own. To show code, put it between \`\`\` lines or in backticks."
  `);
});

test('finds an export line', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: '\n\nexport const hours = 3\n\nMore' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error mdx-syntax
    an import or export line is not allowed: export const hours = 3
    => Content is Markdown without code of its own. To show code, put it between \`\`\` lines or in backticks."
  `);
});

test('finds an expression on its own', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: '\n\n{process.env.HOME}\n\nMore' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error mdx-syntax
    an {expression} is not allowed: {process.env.HOME}
    => Content is Markdown without code of its own. To show code, put it between \`\`\` lines or in backticks."
  `);
});
