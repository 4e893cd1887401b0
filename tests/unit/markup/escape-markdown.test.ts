import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { escapeMarkdown, escapeMarkdownAddress } from '../../../src/markup/escape-markdown.ts';
import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';

/** Types of all nodes of a text, without the root; an address that was found in the text counts as text. */
function typesIn(markdown: string): ReadonlySet<Nodes['type']> {
  const types = new Set<Nodes['type']>();
  visit(parseMarkdown(markdown), (node) => {
    const isFound = node.type === 'link' && node.url.endsWith(textOf(node));
    if (node.type !== 'root' && !isFound) types.add(node.type);
  });
  return types;
}

test.each([
  'HTTP: methods, "status codes" & headers (RFC 9110)',
  'C#, C++ and snake_case',
  'TCP -> HTTP, 80% of R&D for 5 + 3 = 8!',
  'Node.js 24. What is new?',
])('leaves %j as it is', (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});

test.each([
  ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
  ['<img src=x>', '\\<img src=x>'],
  ['*a* __b__ `c` ~~d~~ |e|', '\\*a\\* \\_\\_b\\_\\_ \\`c\\` \\~\\~d\\~\\~ \\|e\\|'],
  ['1. One', '1\\. One'],
  ['- One\n- Two', '\\- One - Two'],
  ['# Title ##', '\\# Title \\##'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
])('writes %j as %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

const PIECES = [
  '[',
  ']',
  '(',
  ')',
  '*',
  '_',
  '`',
  '<',
  '>',
  '|',
  '~',
  '#',
  '&',
  ';',
  '\\',
  '!',
  '-',
  '+',
  '=',
  '.',
  ':',
]
  .concat(['/', '@', '$', ' ', '\n', '\t', 'a', 'B', '7', 'é', '文', 'amp', '&#65;', 'http://', 'www.', 'a@b.c', '---'])
  .concat(['![', '](', '[^1]', '[ ]', '<b>', '<!--', '```', '1.', '{', '}', '"', "'"]);
const title = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

describe('gives the text back, and nothing but text,', () => {
  test.each([
    ['in a paragraph', (text: string) => text, ['paragraph', 'text']],
    ['in a heading', (text: string) => `## ${text}`, ['heading', 'text']],
    ['in a quote', (text: string) => `> ${text}`, ['blockquote', 'paragraph', 'text']],
    ['in a list with boxes', (text: string) => `- [ ] ${text}`, ['list', 'listItem', 'paragraph', 'text']],
    ['in a link', (text: string) => `[${text}](<https://a.example>)`, ['paragraph', 'link', 'text']],
  ] as const)('%s', (_name, write, types) => {
    fc.assert(
      fc.property(title, (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '');
        const markdown = write(escapeMarkdown(text));
        expect(textOf(parseMarkdown(markdown))).toBe(line);
        expect(typesIn(markdown)).toEqual(new Set(types));
      }),
      { numRuns: 500 },
    );
  });
});

test('keeps every address whole', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('', '&copy;', '>', ' '),
      (url, end) => {
        const address = `${url}${end}`;
        const { children } = parseMarkdown(`[a](${escapeMarkdownAddress(address)})`);
        const [paragraph] = children;
        expect(paragraph).toMatchObject({
          children: [{ type: 'link', url: address.replace('>', '%3E').replace(' ', '%20') }],
        });
      },
    ),
  );
});
