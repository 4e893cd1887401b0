import { expect, test } from 'vitest';

import { cleanMarkdown } from '../../../src/roadmap-sh/clean-markdown.ts';

const clean = (markdown: string, keepsHeadings = false) => cleanMarkdown(markdown, { folder: 'rowing', keepsHeadings });

test.each([
  ['plain *text* and `code`', 'plain _text_ and `code`', []],
  ['a <b>bold</b> word', 'a bold word', ['HTML became text']],
  ['one<br>two', 'one\\\ntwo', ['HTML became text']],
  ['<a href="https://example.com">that</a>', '[that](https://example.com)', ['HTML became text']],
  [
    '<p align="center"><img src="/a.png" alt="A boat"></p>',
    '[A boat](https://roadmap.sh/a.png)',
    ['HTML became text', 'relative addresses were made whole'],
  ],
  ['<iframe src="https://example.com/film"></iframe>', '<https://example.com/film>', ['HTML became text']],
  ['<script>alert(1)</script>', '', ['HTML became text']],
  ['Text.\n\n<!-- hidden -->', 'Text.', ['comments were left out']],
  ['![A boat](https://example.com/a.png)', '[A boat](https://example.com/a.png)', ['pictures became links']],
  ['# One\n\n## Two', '**One**\n\n**Two**', ['headings became bold lines']],
  ['[x](javascript:alert(1))', 'x', ['a link to "javascript:alert(1)" became text']],
  ['[x](topic:oars)', 'x', ['a link to "topic:oars" became text']],
  ['[x](#part)', '[x](https://roadmap.sh/rowing#part)', ['relative addresses were made whole']],
  ['[write](mailto:me@example.com)', '[write](mailto:me@example.com)', []],
  ['Said so[^1].\n\n[^1]: By me.', 'Said so (1).\n\n(1)\n\nBy me.', ['footnotes became text']],
  ["import x from 'y'", "```\nimport x from 'y'\n```", ['lines that look like a program became code']],
  ['{ x }', '```\n{ x }\n```', ['lines that look like a program became code']],
  ['---\n\nText.', '***\n\nText.', []],
  ['***', '', []],
  ['turned \u202Eround\u0000', 'turned round', ['invisible characters were left out']],
])('cleans %j', (markdown, cleaned, changes) => {
  expect(clean(markdown)).toEqual({ markdown: cleaned, changes });
});

test('keeps headings where they may stay, below that of the page', () => {
  expect(clean('# One\n\n### Two', true).markdown).toBe('## One\n\n### Two');
});
