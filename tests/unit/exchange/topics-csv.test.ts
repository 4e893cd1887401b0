import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import { completeOutline } from '../../../src/exchange/complete-outline.ts';
import { indexKnownTopics } from '../../../src/exchange/find-topic.ts';
import { readTopicsCsv } from '../../../src/exchange/read-topics-csv.ts';
import { writeTopicsCsv } from '../../../src/exchange/write-topics-csv.ts';
import { buildRoadmap, indexTopics } from '../../../src/roadmap/build-roadmap.ts';
import { outlineSchema, type OutlineInput } from '../../../src/schemas/outline.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import { makeTopic } from '../make-content.ts';

const list = [
  makeTopic('dns', { title: 'DNS' }),
  makeTopic('formula', { title: '=HYPERLINK("x")' }),
  makeTopic('quoted', { title: 'Say "a, b"' }),
  makeTopic('minus', { title: '-1' }),
];
const topics = indexKnownTopics(list);
const target = { file: 'x.csv', topics, drafts: false, refuseId: () => undefined };
const data = roadmapSchema.parse({ title: 'T', description: 'D', briefTitle: 'B', briefDescription: 'D' });

const outline = outlineSchema.parse({
  sections: [
    {
      id: 'first',
      title: '@First',
      summary: 'All there is.',
      groups: [
        {
          title: 'One',
          side: 'left',
          topics: [{ topic: 'formula', mark: 'any-order', why: '+ a reason that is long enough' }],
        },
        { side: 'right', topics: [{ topic: 'quoted', label: 'Quotes', topics: ['minus'] }] },
      ],
      checkpoint: { id: 'try', title: 'Try', build: 'Build it.', proves: ['It runs.'] },
      notes: ['Note.'],
    },
    { id: 'names', topic: 'dns' },
  ],
} satisfies OutlineInput);
const roadmap = buildRoadmap(
  { id: 'demo', data, outline },
  { topics: indexTopics(list), publishedRoadmaps: new Set() },
);

test('writes a table in which no spreadsheet computes anything', () => {
  const csv = writeTopicsCsv(roadmap);
  expect(csv.split('\r\n')).toHaveLength(6);
  const rows = parse(csv) as readonly (readonly string[])[];
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    ['section', 'place', 'group', 'title', 'id', 'mark', 'why'],
    ["'@First", 'left', 'One', '\'=HYPERLINK("x")', 'formula', 'any-order', "'+ a reason that is long enough"],
    ["'@First", 'right', '', 'Quotes', 'quoted', '', ''],
    ["'@First", 'sub-topic', '', "'-1", 'minus', '', ''],
    ['DNS', 'section', '', 'DNS', 'dns', '', ''],
  ]);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('changes nothing by a table that was exported', () => {
  const completed = completeOutline(readTopicsCsv(writeTopicsCsv(roadmap)), { ...target, earlier: outline });
  expect([completed.problems, completed.outline]).toStrictEqual([[], outline]);
});

test('reads a table of titles alone, with semicolons too', () => {
  const completed = completeOutline(
    readTopicsCsv('\uFEFFSection;Title\nNames;dns\nNames;Say "a, b"\n'.replace('Say "a, b"', 'quoted')),
    target,
  );
  expect(completed.outline?.sections).toMatchObject([
    { id: 'names', groups: [{ side: 'left', topics: ['dns', 'quoted'] }] },
  ]);
});

test.each([
  ['', 'there is no column section'],
  ['section,name\na,b\n', 'there is no column title'],
  ['section,title\na,"b\n', 'this is no table of CSV'],
  ['section,title\na,b"c"d\n', 'this is no table of CSV'],
  [`section,title\na,"${'x'.repeat(20_000)}"\n`, 'this is no table of CSV'],
  ['section,title,place\na,b,top\n', '"top" is no place'],
  ['section,title,place\na,b,sub-topic\n', 'there is no topic above this sub-topic'],
  ['section,title,place\na,b,section\na,c,section\n', 'the section has a topic already'],
  ['section,title,mark\na,b,best\n', '"best" is no mark'],
])('refuses %#', (csv, message) => {
  expect(() => readTopicsCsv(csv)).toThrow(message);
});

test('names the line of a topic that there is not', () => {
  const { problems } = completeOutline(readTopicsCsv('section,title\na,DNS\na,DNSS\n'), target);
  expect(problems).toMatchObject([{ line: 3, message: 'there is no topic "DNSS"' }]);
});
