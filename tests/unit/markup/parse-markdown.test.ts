import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

import { maskProse, parseMarkdown } from '../../../src/markup/parse-markdown.ts';

const parseFully = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

test('reads plain lines exactly as the whole parser does', () => {
  const letters = [
    ...Array.from('abzÄß019 ,.;?!\'"()%/-:@<>&*_`~[]#+=|\\\n'),
    'www.',
    'http://',
    'a.b@c.d',
    '1. ',
    '- ',
  ];
  const line = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
  fc.assert(
    fc.property(line, (markdown) => {
      expect(parseMarkdown(markdown)).toEqual(parseFully(markdown));
    }),
    { numRuns: 500 },
  );
  const words = fc.string({ unit: fc.constantFrom(...Array.from('abcÄ1 ,.;?!\'"()%/-')), maxLength: 30 });
  fc.assert(
    fc.property(words, (markdown) => {
      expect(parseMarkdown(`W${markdown}`)).toEqual(parseFully(`W${markdown}`));
    }),
    { numRuns: 500 },
  );
});

test('keeps prose in its place and blanks everything else', () => {
  const markdown =
    'A [link](https://example.com/a) and `code` in *it*.\n\n    indented\n\nEnd <b> https://example.com/b';
  const prose = maskProse(markdown, parseMarkdown(markdown));
  expect(prose).toHaveLength(markdown.length);
  expect(prose.replace(/ +/g, ' ')).toBe('A link and in it .\n\n \n\nEnd ');
});
