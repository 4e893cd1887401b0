import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { writeAnki } from '../../../src/exchange/write-anki.ts';
import { writeMermaid } from '../../../src/exchange/write-mermaid.ts';
import type { Roadmap, Topic } from '../../../src/roadmap/types.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import { makeTopic } from '../make-content.ts';

const makeRoadmap = (title: string, ...topics: readonly Topic[]): Roadmap => ({
  id: 'demo',
  data: roadmapSchema.parse({ title, description: 'D', briefTitle: 'B', briefDescription: 'D' }),
  sections: [
    {
      id: 'one',
      title: 'One',
      groups: [{ title: 'Box', side: 'left', entries: topics.map((topic) => ({ topic, children: [] })) }],
      links: [],
      notes: [],
    },
  ],
});

test('writes a mind map', () => {
  expect(writeMermaid(makeRoadmap('Demo', makeTopic('a', { title: 'C# "x" `y` %%{z}%%' })))).toBe(`mindmap
  root(("Demo"))
    n1["One"]
      n2["Box"]
        n3["C#35; #34;x#34; #96;y#96; #37;#37;#123;z#125;#37;#37;"]
`);
});

test('lets no title out of its quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (title) => {
      const lines = writeMermaid(makeRoadmap('Demo', makeTopic('a', { title }))).split('\n');
      expect(lines).toHaveLength(6);
      expect(lines[4]).toMatch(/^ {8}n3\["(?:[^"<>`%{}[\]:;#&\\]|#\d+;)*"\]$/);
    }),
  );
});

const CARDS = [
  { question: 'What is `<b>`?\tIt', answer: 'Two things:\n\n- bold "text"\n- nothing\n\n```js\na\n\nb\n```' },
  { question: '# Title', answer: '> Quote **x** [y](https://example.com)' },
];

test('writes cards for Anki whose HTML is text', () => {
  const text = writeAnki(makeRoadmap('A::B', makeTopic('dns', { selfCheck: CARDS })));
  const [head = '', body = ''] = text.split('#tags column:4\n');
  expect(head).toBe('#separator:tab\n#html:false\n#notetype:Basic\n#deck:Waymark::A:B\n#guid column:1\n');
  const rows = parse(body, { delimiter: '\t' }) as readonly (readonly string[])[];
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['What is <b>?\tIt', 'Two things:\n\n- bold "text"\n- nothing\n\na\n\nb', 'waymark::demo::dns'],
    ['Title', 'Quote x y', 'waymark::demo::dns'],
  ]);
  expect(new Set(rows.map(([guid]) => guid)).size).toBe(2);
  expect(rows[0]?.[0]).toMatch(/^waymark-dns-[\da-f]{12}$/);
});

test('makes no cards of drafts', () => {
  const draft: Topic = { ...makeTopic('dns', { selfCheck: CARDS }), status: 'draft', hours: undefined };
  expect(writeAnki(makeRoadmap('Demo', draft))).toMatch(/#tags column:4\n$/);
});
