import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitRows } from '../../../../src/roadmap/layout/split-rows.ts';
import type { Entry } from '../../../../src/roadmap/types.ts';
import { makeTopic } from '../../make-content.ts';

const measure = (text: string) => Array.from(text).length * 8;
const entry = (title: string, children: readonly Entry[] = []): Entry => ({
  topic: makeTopic(title.toLowerCase().replaceAll(/[^a-z]+/g, '-'), { title }),
  children,
});
const split = (...entries: readonly Entry[]) =>
  splitRows(entries, 'topic', 436, measure).map((row) => row.entries.map(({ topic }) => topic.title));

test.each([
  [['Go'], [['Go']]],
  [['Go', 'PHP', 'Java', 'Rust'], [['Go', 'PHP', 'Java', 'Rust']]],
  [
    ['Values', 'Control', 'Errors', 'Structures', 'Sorting'],
    [
      ['Values', 'Control', 'Errors'],
      ['Structures', 'Sorting'],
    ],
  ],
  // Each of them fits the half of the width in one line, and a third in two: as high, but harder to read.
  [
    ['Packets and routing', 'Ports and sockets', 'Reading protocols', 'Finding machines'],
    [
      ['Packets and routing', 'Ports and sockets'],
      ['Reading protocols', 'Finding machines'],
    ],
  ],
])('puts %j into the rows %j', (titles, rows) => {
  expect(split(...titles.map((title) => entry(title)))).toEqual(rows);
});

test('leaves an entry with sub-topics alone in its row', () => {
  expect(split(entry('A'), entry('B', [entry('C')]), entry('D'), entry('E'))).toEqual([['A'], ['B'], ['D', 'E']]);
});

test('breaks no word to get more boxes into a row', () => {
  const rows = split(...['Serialization', 'Authentication', 'Containerization'].map((title) => entry(title)));
  expect(rows).toEqual([['Serialization', 'Authentication'], ['Containerization']]);
});

test('keeps every entry, in order, in rows of equal boxes that fill the width', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 4 }), { minLength: 1, maxLength: 14 }), (titles) => {
      const rows = splitRows(
        titles.map((title) => entry(title)),
        'topic',
        436,
        measure,
      );
      expect(rows.flatMap((row) => row.entries.map(({ topic }) => topic.title))).toEqual(titles);
      for (const { entries, width } of rows) expect(width * entries.length + 8 * (entries.length - 1)).toBe(436);
    }),
  );
});
