import { expect, test } from 'vitest';

import { parseYaml } from '../../../src/lint/parse-yaml.ts';

test('keeps days as text and knows no yes and no', () => {
  expect(parseYaml('day: 2026-11-21\nanswer: yes\nnumber: 010').value).toEqual({
    day: '2026-11-21',
    answer: 'yes',
    number: 10,
  });
});

test('reads a field named __proto__ as a field, without touching any prototype', () => {
  const { value } = parseYaml('__proto__: {isAdmin: true}');
  expect(Object.keys(value ?? {})).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((name, index) => {
    const before = '*' + 'abcdefg'.charAt(index);
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(',')}]`;
  }),
].join('\n');

test.each([
  { what: 'a bomb of aliases', yaml: bomb, message: 'YAML anchors (&a) are not allowed' },
  { what: 'an alias', yaml: 'a: *x', message: 'YAML aliases (*x) are not allowed' },
  { what: 'a merge key', yaml: '<<: {a: 1}', message: 'YAML merge keys (<<) are not allowed' },
  { what: 'a tag', yaml: 'a: !!js/function x', message: 'YAML tags (!name) are not allowed' },
  { what: 'a tag without a name', yaml: 'a: ! x', message: 'YAML tags (!name) are not allowed' },
  { what: 'a directive', yaml: '%YAML 1.1\n---\na: 1', message: 'YAML directives (%YAML) are not allowed' },
  { what: 'a second document', yaml: 'a: 1\n---\nb: 2', message: 'a second YAML document begins here' },
  { what: 'a repeated field', yaml: 'a: 1\na: 2', message: 'a field stands here for the second time' },
  { what: 'a tab', yaml: 'a:\n\tb: 1', message: 'a tab is used as indentation' },
  { what: 'an open quotation', yaml: 'a: "x', message: 'a quotation mark or bracket is not closed' },
  { what: 'an open bracket', yaml: 'a: [1, 2', message: 'a quotation mark or bracket is not closed' },
  {
    what: 'a backtick at the start',
    yaml: 'a: `x`',
    message: 'a value begins with a character that YAML reserves, such as ` or @',
  },
  { what: 'a line without a colon', yaml: 'a: 1\nb', message: 'this line has no colon' },
  { what: 'a list as the name of a field', yaml: '[a]: 1', message: 'the name of a field is not text' },
  { what: 'endless brackets', yaml: '['.repeat(60_000), message: 'the YAML has more than 50 levels' },
])('refuses $what', ({ yaml, message }) => {
  const { value, problems } = parseYaml(yaml);
  expect({ value, messages: problems.map((problem) => problem.message) }).toEqual({
    value: undefined,
    messages: [message],
  });
});

test('explains a colon inside a value', () => {
  expect(parseYaml('title: RFC 1034: Domain names').problems).toMatchInlineSnapshot(`
    [
      {
        "hint": "Put the value in double quotes (title: "RFC 1034: Domain names"), or align the line with its neighbors.",
        "message": "a value holds a colon followed by a space, or a line is indented too far",
        "offset": 7,
      },
    ]
  `);
});

test('finds words that become a comment, and says what is left', () => {
  expect(parseYaml('title: Issue #12 and C #').problems).toMatchInlineSnapshot(`
    [
      {
        "fix": {
          "range": [
            7,
            24,
          ],
          "text": "'Issue #12 and C #'",
        },
        "hint": "Put the value in quotes if # belongs to it ("Issue #12 and C #"), or the comment on a line of its own.",
        "message": "a comment begins with the # in this line, and only "Issue" is left of the value",
        "offset": 13,
      },
    ]
  `);
});

test.each([
  ['- a # b', '"a" is left'],
  ['a: [1, x # y\n]', '"x" is left'],
  ['a: # b', 'nothing is left'],
  ['a: two\n  lines # b', '"two\\n  lines" is left'],
  ['a: true # b\nc: 1', '"true" is left'],
])('finds a comment behind the value of %j', (yaml, part) => {
  expect(parseYaml(yaml).problems.map(({ message }) => message)).toEqual([expect.stringContaining(part)]);
});

test.each([
  '# a\nb: 1 \n# c\n',
  'a: "x" # y',
  "a: 'C #'",
  'a: C#\nb: x#y',
  'a: | # b\n  text # c',
  'a: # b\n  - c',
  'a: https://x.org/#y',
])('leaves %j alone', (yaml) => {
  expect(parseYaml(yaml).problems).toEqual([]);
});
