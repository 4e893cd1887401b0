import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

import { readContent } from '../../../src/lint/read-content.ts';
import { maskProse, parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { parseSimpleMarkdown } from '../../../src/markup/parse-simple-markdown.ts';

const parseFully = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

test('reads simple texts exactly as the whole parser does', () => {
  const agree = (unit: readonly string[], numRuns: number) => {
    const text = fc.string({ unit: fc.constantFrom(...unit), maxLength: 30 });
    let simple = 0;
    fc.assert(
      fc.property(text, (markdown) => {
        const tree = parseSimpleMarkdown(markdown);
        if (tree === undefined) return;
        simple += 1;
        expect(tree).toEqual(parseFully(markdown));
      }),
      { numRuns },
    );
    expect(simple).toBeGreaterThan(numRuns / 20);
  };
  const signs = Array.from('abzÄß019 ,.;?!\'"()%/-:@<>&*_`~[]#+=$|\\\n\t\r');
  agree(signs, 2000);
  agree([...Array.from('abcÄ1 ,.;?!\'"()%/#+=$-'), ...NEAR], 2000);
  agree([...Array.from('abcÄ1 .:`'), '`', '\n', '\n\n', ...NEAR, '`a`', '`a b`', ' `<b>|*` '], 5000);
  const links = ['[a](topic:b)', '[a `]` b](topic:b-c)', '[`c`](topic:c)', '[', ']', '](topic:d)', '!', '^', '\\'];
  agree([...Array.from('ab1 .()`'), '\n', ...links, ...links], 5000);
});

/** What would be more than text in other places. */
const NEAR = ['www', 'http:', '//', '1. ', '2) ', '- ', '+ ', '# ', '===', '---', ': '];

test('reads the texts of this site as simple ones, and as the whole parser does', async () => {
  const { topics } = await readContent('.');
  const trees = topics.map(({ body }) => [parseSimpleMarkdown(body), body] as const);
  const simple = trees.filter(([tree]) => tree !== undefined);
  expect(simple.length).toBeGreaterThan(0);
  for (const [tree, body] of simple) expect(tree).toEqual(parseFully(body));
});

test('keeps prose in its place and blanks everything else', () => {
  const markdown =
    'A [link](https://example.com/a) and `code` in *it*.\n\n    indented\n\nEnd <b> https://example.com/b';
  const prose = maskProse(markdown, parseMarkdown(markdown));
  expect(prose).toHaveLength(markdown.length);
  expect(prose.replace(/ +/g, ' ')).toBe('A link and in it .\n\n \n\nEnd ');
});
