import { expect, test } from 'vitest';

import { completeTopicSchema, draftTopicSchema, topicSchemaOf } from '../../../src/schemas/topic.ts';
import { replacePart, reportFaults } from './report-faults.ts';

const TOPIC = `
title: TCP
level: beginner
hours: [2, 5]
outcomes:
  - You can open a connection.
  - You can read a trace.
selfCheck:
  - question: Why three steps?
    answer: Because of two.
  - question: Why not one?
    answer: Because of none.
resources:
  - type: official
    title: RFC 9293
    url: https://example.com/rfc9293
  - type: book
    title: Book
    url: https://example.com/book
`;

const report = (from: string, to: string) => reportFaults(completeTopicSchema, replacePart(TOPIC, from, to));

test('accepts a topic with only the fields that it must have, and fills in the others', () => {
  expect(reportFaults(completeTopicSchema, TOPIC)).toBe('');
  const { aliases, requires } = completeTopicSchema.shape;
  expect([aliases.parse(undefined), requires.parse(undefined)]).toEqual([[], []]);
});

test('names the field that a typing error meant', () => {
  expect(report('title: TCP', 'title: TCP\ntitel: TCP')).toMatchInlineSnapshot(`
    "3:1 unknown field "titel"
    => Allowed fields: title, aliases, status, level, hours, requires, outcomes, selfCheck, resources."
  `);
});

test('lists the allowed fields if no name is close', () => {
  expect(report('    url: https://example.com/book', '    url: https://example.com/book\n    stars: 5'))
    .toMatchInlineSnapshot(`
      "20:5 unknown field "stars" in resources[1]
      => Allowed fields: type, title, url, note, access."
    `);
});

test('names a missing field, at the parent', () => {
  expect(report('level: beginner\n', '')).toMatchInlineSnapshot(`
    "2:1 missing field "level"
    => Within the field, not within one roadmap. One of: beginner, intermediate, advanced."
  `);
  expect(report('    answer: Because of two.\n', '')).toMatchInlineSnapshot(`
    "9:5 missing field "answer" in selfCheck[0]
    => Begins with the answer, then explains it."
  `);
});

test('explains a field without a value', () => {
  expect(report('title: TCP', 'title:')).toMatchInlineSnapshot(`
    "2:7 "title" is empty
    => Give it a value or remove the line. Short name as the field writes it; it is the text of the node in every graph."
  `);
});

test('suggests the level that was meant', () => {
  expect(report('level: beginner', 'level: begginer')).toMatchInlineSnapshot(`
    "3:8 "level" must be one of beginner, intermediate, advanced, but is the text "begginer"
    => Write \`level: beginner\`."
  `);
});

test('puts a number that is a title in quotes', () => {
  expect(report('title: RFC 9293', 'title: 9293')).toMatchInlineSnapshot(`
    "15:12 "resources[0].title" must be text, but is the number 9293
    => Write \`title: "9293"\`."
  `);
});

test('turns hours around', () => {
  expect(report('hours: [2, 5]', 'hours: [5, 2]')).toMatchInlineSnapshot(`
    "4:8 "hours" must have the smaller number first
    => Write \`hours: [2, 5]\`."
  `);
  expect(report('hours: [2, 5]', 'hours: 5')).toMatchInlineSnapshot(`
    "4:8 "hours" must be a list, but is the number 5
    => A range, such as [2, 5]: from reading to first real use."
  `);
});

test('makes a list of a single alias', () => {
  expect(report('level: beginner', 'level: beginner\naliases: tcp-ip')).toMatchInlineSnapshot(`
    "4:10 "aliases" must be a list, but is the text "tcp-ip"
    => Write \`aliases: [tcp-ip]\`."
  `);
});

test('makes an id of a name', () => {
  expect(report('level: beginner', 'level: beginner\naliases: [TCP/IP]')).toMatchInlineSnapshot(`
    "4:11 "aliases[0]" must be an id in kebab-case, such as \`http-caching\`, or \`backend.introduction\` for a topic that is local to a roadmap
    => Write \`- tcp-ip\`."
  `);
});

test('writes out a requirement that is only an id', () => {
  expect(report('level: beginner', 'level: beginner\nrequires: [ip]')).toMatchInlineSnapshot(`
    "4:12 "requires[0]" must be a mapping with topic, reason, but is the text "ip"
    => Write \`- topic: ip
      reason: ...\`."
  `);
});

test('asks for a whole sentence as a reason', () => {
  expect(report('level: beginner', 'level: beginner\nrequires:\n  - topic: ip\n    reason: Obvious.'))
    .toMatchInlineSnapshot(`
    "6:13 "requires[0].reason" must be a whole sentence: it is shown to the learner as the answer to "why this first?"
    => Why it is needed first, in one sentence for the learner. Now it has 8 characters."
  `);
});

test('begins outcomes with "You can"', () => {
  expect(report('- You can read a trace.', '- Read a trace.')).toMatchInlineSnapshot(`
    "7:5 "outcomes[1]" must begin with "You can "
    => Write \`- You can read a trace.\`."
  `);
});

test('counts outcomes', () => {
  expect(report('  - You can read a trace.\n', '')).toMatchInlineSnapshot(`
    "6:3 "outcomes" must have at least 2 entries
    => What a learner can do afterwards, each one checkable by somebody else. Now it has 1."
  `);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://', 'https://a.example/a b'])(
  'refuses the address %s',
  (url) => {
    expect(report('https://example.com/book', url)).toBe(
      '19:10 "resources[1].url" must be an absolute address that begins with https://\n' +
        '=> Address of exactly this resource, not of the home page around it.',
    );
  },
);

test('adds the scheme to an address', () => {
  expect(report('https://example.com/book', 'www.example.com/book')).toMatchInlineSnapshot(`
    "19:10 "resources[1].url" must be an absolute address that begins with https://
    => Write \`url: https://www.example.com/book\`."
  `);
});

test('accepts a draft of which only the title is known, and makes nothing up', () => {
  expect(draftTopicSchema.parse({ title: 'TCP', status: 'draft' })).toEqual({
    title: 'TCP',
    status: 'draft',
    aliases: [],
    requires: [],
    outcomes: [],
    selfCheck: [],
    resources: [],
  });
});

test('wants the right form of what a draft has', () => {
  expect(reportFaults(draftTopicSchema, 'title: TCP\nstatus: draft\nhours: [5, 2]\noutcomes: [Read a trace.]'))
    .toMatchInlineSnapshot(`
    "4:8 "hours" must have the smaller number first
    => Write \`hours: [2, 5]\`.
    5:12 "outcomes[0]" must begin with "You can "
    => Write \`- You can read a trace.\`."
  `);
});

test('takes a topic without a status for a complete one', () => {
  expect(topicSchemaOf(undefined)).toBe(completeTopicSchema);
  expect(topicSchemaOf('complete')).toBe(completeTopicSchema);
  expect(topicSchemaOf('draft')).toBe(draftTopicSchema);
});

test.each(['Draft', 'darft'])('says nothing but that there is no status %s', (status) => {
  expect(reportFaults(topicSchemaOf(status), `title: TCP\nstatus: ${status}`)).toBe(
    `3:9 "status" must be one of draft, complete, but is the text "${status}"\n=> Write \`status: draft\`.`,
  );
});
