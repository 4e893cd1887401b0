import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeOutlineYaml } from '../../../src/exchange/write-outline-yaml.ts';
import { parseYaml } from '../../../src/lint/parse-yaml.ts';
import { outlineSchema } from '../../../src/schemas/outline.ts';
import { generateOutline } from './generate-outline.ts';

const readYaml = (text: string) => {
  const { value, problems } = parseYaml(text);
  expect(problems).toEqual([]);
  return outlineSchema.parse(value);
};

test('writes YAML that lint reads as the same outline', () => {
  fc.assert(
    fc.property(generateOutline(), (outline) => {
      expect(readYaml(writeOutlineYaml(outline))).toEqual(outline);
    }),
    { numRuns: 40 },
  );
});

const TEXT = `# How it began.
sections:
  - id: one
    title: One
    summary: The first.
    groups:
      - side: left
        # As short as that.
        topics: [dns]

  # About the second one.
  - id: two
    title: Two
    summary: The second.
    groups:
      - side: left
        topics:
          # For now.
          - http
`;

test('keeps the text of sections that stay, with their comments', () => {
  const outline = readYaml(TEXT);
  const [one, two] = outline.sections;
  if (one === undefined || two === undefined) throw new Error('The text has two sections.');
  const earlier = { outline, text: TEXT };
  expect(writeOutlineYaml(outline, earlier)).toBe(TEXT);
  const changed = writeOutlineYaml({ sections: [two, { ...one, title: 'Uno' }] }, earlier);
  expect(changed).toBe(`# How it began.
sections:
  # About the second one.
  - id: two
    title: Two
    summary: The second.
    groups:
      - side: left
        topics:
          # For now.
          - http

  - id: one
    title: Uno
    summary: The first.
    groups:
      - side: left
        topics:
          - dns
`);
});

test.each(['{ sections: [] }', 'sections: [{ id: one }]', 'other: 1\nsections:\n  - id: x\n'])(
  'writes all anew where sections do not stand in lines of their own: %s',
  (text) => {
    const outline = readYaml(TEXT);
    expect(writeOutlineYaml(outline, { outline, text })).toMatch(/^# The order below.*\nsections:\n {2}- id: one\n/);
  },
);
