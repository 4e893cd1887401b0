import fc from 'fast-check';
import { expect, test } from 'vitest';

import { completeOutline } from '../../../src/exchange/complete-outline.ts';
import { indexKnownTopics } from '../../../src/exchange/find-topic.ts';
import { listOutlineItems } from '../../../src/exchange/list-outline-items.ts';
import { readOpml } from '../../../src/exchange/read-opml.ts';
import { writeOpml } from '../../../src/exchange/write-opml.ts';
import { generateOutline } from './generate-outline.ts';

const ids = Array.from({ length: 200 }, (_, index) => `topic-${index}`);
const titleOf = (id: string) => `The title of "${id}" <&>`;
const topics = indexKnownTopics(ids.map((id) => ({ id, title: titleOf(id), aliases: [] })));
const target = { file: 'x.opml', topics, drafts: false, refuseId: () => undefined };

test('reads every outline back as it was', () => {
  fc.assert(
    fc.property(generateOutline(), (outline) => {
      const opml = writeOpml('Title', listOutlineItems(outline, { title: 'Title', titleOf }));
      const completed = completeOutline(readOpml(opml), target);
      expect([completed.problems, completed.outline]).toEqual([[], outline]);
    }),
    { numRuns: 40 },
  );
});

test('reads what other programs write', () => {
  const opml = `<?xml version="1.0"?>
<opml version="1.0"><head><title>A &amp; B</title><ownerName>Me</ownerName></head><body>
  <outline text="Names"><outline text="topic 1" _note="later"/><outline title="Topic-2"/></outline>
</body></opml>`;
  const { outline } = completeOutline(readOpml(opml), target);
  expect(outline?.sections).toMatchObject([
    { id: 'names', groups: [{ side: 'left', topics: ['topic-1', 'topic-2'] }] },
  ]);
});

const wrap = (body: string, before = '') =>
  `<?xml version="1.0"?>\n${before}<opml version="2.0"><body>${body}</body></opml>`;
const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>\n';

test.each([
  [wrap('<outline text="&b;"/>', BOMB), 'a document type (<!DOCTYPE>) is not allowed'],
  [
    wrap('<outline text="x"/>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'),
    'a document type (<!DOCTYPE>) is not allowed',
  ],
  [wrap('<outline text="&b;"/>'), 'this is no well-formed XML'],
  [wrap('<outline text="x">'), 'this is no well-formed XML'],
  [wrap('<outline text="x"/>').slice(0, -4), 'this is no well-formed XML'],
  [wrap('<outline text="x">'.repeat(20_000)), 'more than 50 elements inside each other'],
  [
    wrap(
      '<outline text="a"><outline text="b"><outline text="c"><outline text="d"><outline text="e"/></outline></outline></outline></outline>',
    ),
    '"e" has no place here',
  ],
  ['<html></html>', 'the file is no OPML'],
  ['', 'this is no well-formed XML'],
])('refuses hostile or broken XML %#', (xml, message) => {
  expect(() => readOpml(xml)).toThrow(message);
});
