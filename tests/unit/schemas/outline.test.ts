import { expect, test } from 'vitest';

import { outlineSchema } from '../../../src/schemas/outline.ts';
import { replacePart, reportFaults } from './report-faults.ts';

const OUTLINE = `
sections:
  - id: internet
    title: The internet
    summary: How it works.
    groups:
      - title: Moving data
        side: left
        topics:
          - tcp
          - topic: udp
            mark: any-order
            why: Learn it when a project asks for speed.
            topics:
              - quic
    checkpoint:
      id: ship-it
      title: Ship it
      build: Ship it.
      proves: [It runs.]
`;

const report = (from: string, to: string) => reportFaults(outlineSchema, replacePart(OUTLINE, from, to));

test('accepts short and long entries', () => {
  expect(reportFaults(outlineSchema, OUTLINE)).toBe('');
});

test('wants a heading of a group to say something, or to be left out', () => {
  expect(report('      - title: Moving data\n        side: left', '      - side: left')).toBe('');
  expect(report('title: Moving data', "title: ''")).toMatchInlineSnapshot(`
    "7:16 "sections[0].groups[0].title" must not be empty
    => Heading of the box. A box whose topics speak for themselves needs none. Now it has 0 characters."
  `);
});

test('reports the branch of an entry that fits: the text', () => {
  expect(report('- tcp', '- TCP')).toMatchInlineSnapshot(`
    "10:13 "sections[0].groups[0].topics[0]" must be an id in kebab-case, such as \`http-caching\`, or \`backend.introduction\` for a topic that is local to a roadmap
    => Write \`- tcp\`."
  `);
});

test('reports the branch of an entry that fits: the long form', () => {
  expect(report('            mark: any-order', '            marks: any-order')).toMatchInlineSnapshot(`
    "12:13 unknown field "marks" in sections[0].groups[0].topics[1]
    => Did you mean "mark"?"
  `);
});

test('names both forms for an entry that is neither', () => {
  expect(report('- tcp', '- 42')).toMatchInlineSnapshot(`
    "10:13 "sections[0].groups[0].topics[0]" must be text or a mapping with topic, label, mark, why, topics, but is the number 42
    => docs/lint/schema.md shows the forms."
  `);
});

test('suggests the mark that was meant', () => {
  expect(report('mark: any-order', 'mark: anyorder')).toMatchInlineSnapshot(`
    "12:19 "sections[0].groups[0].topics[1].mark" must be one of recommended, alternative, any-order, not-recommended, but is the text "anyorder"
    => Write \`mark: any-order\`."
  `);
});

test('refuses sub-topics of sub-topics', () => {
  expect(report('- quic', '- topic: quic\n                topics: [http3]')).toMatchInlineSnapshot(`
    "16:17 unknown field "topics" in sections[0].groups[0].topics[1].topics[0]
    => Allowed fields: topic, label, mark, why."
  `);
});

test('knows two sides', () => {
  expect(report('side: left', 'side: top')).toMatchInlineSnapshot(`
    "8:15 "sections[0].groups[0].side" must be one of left, right, but is the text "top"
    => Side of the spine on which the box is drawn."
  `);
});

test('refuses a text in place of the sections', () => {
  expect(reportFaults(outlineSchema, 'sections: none')).toMatchInlineSnapshot(`
    "2:11 "sections" must be a list, but is the text "none"
    => From first to last."
  `);
});

test('explains a file without fields', () => {
  expect(reportFaults(outlineSchema, '- internet')).toMatchInlineSnapshot(`
    "2:1 the file holds no fields
    => Begin with: sections."
  `);
});

const SECTION = `
sections:
  - id: internet
    topic: the-internet
`;

const reportSection = (from: string, to: string) => reportFaults(outlineSchema, replacePart(SECTION, from, to));

test('wants no more of a section that is a topic than its id and its topic', () => {
  expect(reportFaults(outlineSchema, SECTION)).toBe('');
});

test('wants title, summary and groups of a section that is no topic', () => {
  expect(reportSection('    topic: the-internet\n', '')).toMatchInlineSnapshot(`
    "3:5 missing field "title" in sections[0]
    => Text on the spine. A section with a \`topic\` has its title by default.
    3:5 missing field "summary" in sections[0]
    => One sentence on what the section is about. A section with a \`topic\` has its first one by default.
    3:5 missing field "groups" in sections[0]
    => Boxes left and right of the spine."
  `);
  expect(report('title: The internet', 'titel: The internet')).toMatchInlineSnapshot(`
    "4:5 unknown field "titel" in sections[0]
    => Did you mean "title"?"
  `);
  expect(reportSection('topic: the-internet', 'title: A\n    summary: B\n    groups: []')).toMatchInlineSnapshot(`
    "6:13 "sections[0].groups" must have at least one group: a section without a \`topic\` is nothing but its groups
    => Boxes left and right of the spine."
  `);
});

test('wants a topic of a section that has a mark', () => {
  const marked = '    mark: recommended\n    why: Everything else is built on it.\n    title: The internet';
  expect(report('    title: The internet', marked)).toMatchInlineSnapshot(`
    "4:11 "sections[0].mark" needs a \`topic\` of the section, on which it is an opinion; marks of other topics stand with those
    => Our opinion on this topic in this roadmap."
  `);
});

test('wants a label of a topic to be one line that its box can hold', () => {
  const label = (text: string) => report('- topic: udp', `- topic: udp\n            label: ${text}`);
  expect(label('Fast and careless')).toBe('');
  expect(label('x'.repeat(61))).toMatchInlineSnapshot(`
    "12:20 "sections[0].groups[0].topics[1].label" must be at most 60 characters long
    => What this roadmap calls the topic here, in place of its title. Now it has 61 characters."
  `);
});

test('wants a link to lead to a roadmap or to a page elsewhere', () => {
  const link = (fields: string) => reportSection('topic: the-internet', `topic: the-internet\n    links:\n      - ${fields}`);
  expect(link('{ url: "https://example.com/a", label: Read on }')).toBe('');
  expect(link('{ label: Read on }')).toMatchInlineSnapshot(`
    "6:9 "sections[0].links[0]" needs either \`roadmap\`, for another roadmap of this site, or \`url\`, for a page elsewhere
    => Add the field that is missing, or remove the other."
  `);
  expect(link('{ roadmap: go, url: "https://example.com/a", label: Read on }')).toContain('needs either');
  expect(link('{ url: /backend, label: Read on }')).toMatchInlineSnapshot(`
    "6:16 "sections[0].links[0].url" must be an absolute address that begins with https://
    => Address of a page elsewhere."
  `);
});
