import { expect, test } from 'vitest';

import { findMarkdownLimit, MARKDOWN_LIMITS } from '../../../src/markup/find-markdown-limit.ts';
import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { MARKDOWN_PATTERNS } from '../../hostile/heavy-patterns.ts';

const messageOf = (markdown: string) => findMarkdownLimit(markdown)?.message ?? '';

test('lets a text pass that uses everything a little', () => {
  const code = `\`\`\`ts\n${'  list[0] = a_b * c;\n'.repeat(60)}\`\`\``;
  const table = `| a | b |\n| - | - |\n${'| [x](https://example.com) | *y* |\n'.repeat(80)}`;
  const list = '- a\n  - b\n    - c\n      1. > d';
  expect(messageOf([code, table, list, '> a\n>\n> b', '**Bold** and _slanted_.'].join('\n\n'))).toBe('');
});

test.each([
  { what: 'length', text: 'a '.repeat(MARKDOWN_LIMITS.length / 2), more: 'a' },
  { what: 'levels of quotes', text: '>'.repeat(MARKDOWN_LIMITS.depth), more: '>' },
  { what: 'levels of lists', text: '- '.repeat(MARKDOWN_LIMITS.depth), more: '- a' },
  { what: 'brackets', text: `a${'['.repeat(MARKDOWN_LIMITS.depth)}`, more: '[' },
  { what: 'marks', text: '*a '.repeat(MARKDOWN_LIMITS.marks), more: '*' },
  { what: 'lines', text: 'a\n'.repeat(MARKDOWN_LIMITS.lines), more: 'a' },
  { what: 'a word', text: 'a'.repeat(MARKDOWN_LIMITS.word), more: 'a' },
])('allows as much $what as the limit says, and no more', ({ text, more }) => {
  expect(messageOf(text)).toBe('');
  expect(messageOf(text + more)).toMatch(/^more than /);
});

test('begins to count again behind an empty line, also in a quote', () => {
  const part = `> ${'*a '.repeat(MARKDOWN_LIMITS.marks / 2 + 1)}`;
  expect(messageOf(`${part}\n>\n${part}`)).toBe('');
  expect(messageOf(`${part}\n> a\n${part}`)).toContain('marks');
});

test.each(['-', '*', '+', '1.', '    >', '\t>'])('goes on counting behind a line of %j, which can be text', (line) => {
  const part = '*a '.repeat(MARKDOWN_LIMITS.marks / 2);
  expect(messageOf(`${part}\n${line}\n${part} *b`)).toContain('marks');
});

test.each(['\n', '\r\n', '\r'])('knows line ends of the kind %j and names the line', (end) => {
  const text = ['a', 'b', `${'>'.repeat(51)} c`].join(end);
  expect(findMarkdownLimit(text)).toMatchObject({ offset: text.indexOf('>') });
});

test.each(MARKDOWN_PATTERNS)('keeps $name from the parser, however long it is', ({ write, fault }) => {
  expect(messageOf(write(15_000))).toContain(fault);
  expect(messageOf(write(250_000))).toContain('characters in one text');
});

// Two full blocks of each; `npm run bench:lint` measures whole texts.
test.each(MARKDOWN_PATTERNS)('leaves of $name what the parser reads in time', ({ write }) => {
  const blocks: string[] = [];
  const most = [2000, 1000, 500, 250, 100, 50].find((size) => messageOf(write(size)) === '');
  while (blocks.join('\n\n').length < 4000) blocks.push(write(most ?? 20));
  const text = blocks.join('\n\n');
  expect(messageOf(text)).toBe('');
  expect(parseMarkdown(text).children.length).toBeGreaterThan(0);
});
