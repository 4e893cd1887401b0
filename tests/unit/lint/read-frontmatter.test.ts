import { expect, test } from 'vitest';

import { readFrontmatter } from '../../../src/lint/read-frontmatter.ts';

test('splits fields from text and knows where both stand', () => {
  const { value, body, source } = readFrontmatter('a.md', '---\nlist:\n  - one\n  - two\n---\nFirst.\nSecond.\n');
  expect({
    value,
    body,
    item: source.locate(['list', 1]),
    name: source.locateKey(['list']),
    missing: source.locate(['list', 7]),
    text: source.locateBody(7),
  }).toEqual({
    value: { list: ['one', 'two'] },
    body: 'First.\nSecond.\n',
    item: { line: 4, column: 5 },
    name: { line: 2, column: 1 },
    missing: { line: 3, column: 3 },
    text: { line: 7, column: 1 },
  });
});

test('finds words inside folded text', () => {
  const { source } = readFrontmatter('a.md', '---\nnote: >-\n  one two\n  three two\n---\n');
  expect(source.locateWords(['note'], 'two', 1)).toEqual({ line: 4, column: 9 });
  expect(source.locateWords(['note'], 'two three', 0)).toEqual({ line: 3, column: 7 });
});

test.each([
  { what: 'no frontmatter', text: 'title: x\n', line: 1, message: 'the file has no frontmatter' },
  { what: 'an empty file', text: '', line: 1, message: 'the file has no frontmatter' },
  { what: 'no second line of hyphens', text: '---\na: 1\n', line: 1, message: 'the frontmatter is not closed' },
  {
    what: 'more than hyphens in the closing line',
    text: '---\na: 1\n---js\ntext\n---\n',
    line: 3,
    message: 'a line of the frontmatter begins with --- but has more behind it',
  },
])('refuses $what', ({ text, line, message }) => {
  expect(readFrontmatter('a.md', text).problems).toMatchObject([{ rule: 'frontmatter', line, message }]);
});

test('gives syntax errors the line of the file', () => {
  expect(readFrontmatter('a.md', '---\na: 1\nb: c: d\n---\n').problems).toMatchObject([
    { rule: 'yaml', line: 3, column: 4 },
  ]);
});

test('reads frontmatter of comments as no fields', () => {
  expect(readFrontmatter('a.md', '---\n# nothing\n---\ntext').value).toEqual({});
});
