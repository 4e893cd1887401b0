import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseYaml, parseWholeYaml } from '../../../src/lint/parse-yaml.ts';
import { readContent } from '../../../src/lint/read-content.ts';
import { readSimpleYaml } from '../../../src/lint/read-simple-yaml.ts';

/** Whether a text is simple; then the parser must find the same data in it, and nothing to complain about. */
function isReadAlike(yaml: string): boolean {
  const simple = readSimpleYaml(yaml);
  if (simple === undefined) return false;
  const { value, problems } = parseWholeYaml(yaml);
  expect({ value: simple, problems: [] }, yaml).toEqual({ value, problems });
  return true;
}

test('reads the content of the site as the parser does', async () => {
  const { sources } = await readContent('.');
  const texts = [...sources].filter(([file]) => /\.(?:md|yaml)$/.test(file));
  const simple = texts.filter(([file, text]) =>
    isReadAlike(file.endsWith('.md') ? (text.split(/^---\n/m)[1] ?? '') : text),
  );
  expect(simple.length).toBeGreaterThan(texts.length / 2);
});

test('reads all forms that are simple', () => {
  const yaml = `title: Words (and more), with "quotes", 'more' and a:colon
count: 12
part: 0.50
day: 2026 is a year
single: 'It''s: #1'
double: "a # b: c"

none: []
range: [2, 5.5]
names: [a-b, c1]
list:
- one
- two words
deep:
    - name: x
      inner:
        - a: 1
          b: 2
      long: Words that go on
        "below" and
       end
      yes: true
    - 'y'
    - >-
      - Folded: "as it is"
      and more
    - below
     as well
text:
  All of it
   is below
`;
  expect(isReadAlike(yaml)).toBe(true);
  expect(isReadAlike('# A comment\na:\n  - b\n  # Another one\n  - c\n')).toBe(true);
});

test('agrees with the parser on whatever it takes for simple', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' '),
      fc.constantFrom('', '', '- ', '- - ', '-', '? ', '-  '),
      fc.constantFrom('', 'a:', 'a: ', 'b: ', 'c: ', 'b:', 'null: ', '1: ', "'q': ", 'a b: ', 'a:b'),
      fc.string({
        unit: fc.constantFrom(
          ...Array.from('ab1.,-+[]{}:#\'"!&*|>%@`?~()/\\ é\u00A0\u2028\uFEFF'),
          ...[
            'true',
            'null',
            'No',
            ' #',
            ': ',
            ', ',
            '0x1',
            '1e3',
            '010',
            '.5',
            '[a, b]',
            "''",
            '2026-01-02',
            '...',
            '---',
            '\t',
            '\r',
          ],
        ),
        maxLength: 6,
      }),
    )
    .map((parts) => parts.join(''));
  const word = fc.constantFrom(
    'a',
    'b c',
    '1',
    '[]',
    '[1, 2]',
    "'d'",
    '"e"',
    '# f',
    'g: h',
    '>-',
    '>-',
    'true',
    '(h',
    '',
  );
  const calm = fc
    .tuple(
      fc.constantFrom('', '  ', '    ', '      '),
      fc.constantFrom('', '- '),
      fc.constantFrom('', 'a: ', 'b: ', 'c: ', 'd: ', 'a:', 'b:', 'c:'),
      word,
    )
    .map((parts) => parts.join('').replace(/(?<=:) $/, ''));
  let simple = 0;
  const texts = fc.array(fc.oneof({ arbitrary: line, weight: 1 }, { arbitrary: calm, weight: 6 }), { maxLength: 7 });
  fc.assert(
    fc.property(texts, (lines) => {
      if (isReadAlike(lines.join('\n'))) simple += 1;
    }),
    { numRuns: 5000 },
  );
  expect(simple).toBeGreaterThan(100);
});

test('finds places in a text that was simple', () => {
  const { value, readDocument } = parseYaml('a: 1\nb:\n  - c');
  expect([value, readDocument()?.toJS()]).toEqual([{ a: 1, b: ['c'] }, value]);
});
