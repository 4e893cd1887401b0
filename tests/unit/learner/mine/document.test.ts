import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeMineChanges } from '../../../../src/learner/mine/describe-changes.ts';
import { EMPTY_MINE, mergeMine, STORED_NOTE_LIMIT, type MineDocument } from '../../../../src/learner/mine/document.ts';
import { MINE_FORMAT } from '../../../../src/learner/mine/format.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';
import { mineDocuments } from './make-document.ts';

test('reads back what was written', () => {
  fc.assert(
    fc.property(mineDocuments, (document) => {
      expect(parseDocument(MINE_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored', () => {
  const shape = fc.record({ version: fc.constant(1), topics: fc.dictionary(fc.string(), fc.jsonValue()) });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        shape.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(MINE_FORMAT, text).kind);
      },
    ),
  );
});

test.each([
  ['', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['{"version":1,"topics":[]}', 'unreadable'],
  ['{"version":2,"topics":{}}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(MINE_FORMAT, text).kind).toBe(kind);
});

test('leaves out broken entries and keeps unknown fields', () => {
  const stored = {
    version: 1,
    color: 'red',
    topics: {
      dns: {
        note: { text: 'x'.repeat(STORED_NOTE_LIMIT + 1), changed: 1 },
        links: {
          'https://example.org/': { title: 'Good', changed: 1 },
          'javascript:alert(1)': { title: 'Bad', changed: 1 },
          'https://example.org/2': { title: 7, changed: 1 },
        },
        bookmark: { isOn: 'yes', changed: 1 },
        hidden: { isOn: true, changed: 1 },
        rating: 5,
      },
      tcp: 'eaten',
    },
    sections: { 'backend/http': { hidden: { isOn: true, changed: 2 } }, 'backend/internet': {} },
  };
  expect(parseDocument(MINE_FORMAT, JSON.stringify(stored))).toEqual({
    kind: 'ok',
    document: {
      version: 1,
      color: 'red',
      topics: {
        dns: {
          links: { 'https://example.org/': { title: 'Good', changed: 1 } },
          hidden: { isOn: true, changed: 1 },
          rating: 5,
        },
      },
      sections: { 'backend/http': { hidden: { isOn: true, changed: 2 } } },
    },
  });
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(mineDocuments, mineDocuments, mineDocuments, (a, b, c) => {
      expect(mergeMine(a, b)).toEqual(mergeMine(b, a));
      expect(mergeMine(a, a)).toEqual(a);
      expect(mergeMine(mergeMine(a, b), c)).toEqual(mergeMine(a, mergeMine(b, c)));
    }),
  );
});

test('merges each field by itself and does not revive what was removed later', () => {
  const address = 'https://example.org/';
  const phone: MineDocument = {
    ...EMPTY_MINE,
    topics: { dns: { note: { text: 'phone', changed: 5 }, links: { [address]: { title: 'A', changed: 1 } } } },
  };
  const laptop: MineDocument = {
    ...EMPTY_MINE,
    topics: {
      dns: {
        note: { text: 'laptop', changed: 4 },
        links: { [address]: { title: '', changed: 2, isRemoved: true } },
        bookmark: { isOn: true, changed: 1 },
      },
    },
  };
  expect(mergeMine(phone, laptop).topics).toEqual({
    dns: {
      note: { text: 'phone', changed: 5 },
      links: { [address]: { title: '', changed: 2, isRemoved: true } },
      bookmark: { isOn: true, changed: 1 },
    },
  });
});

test('says what changes in short sentences', () => {
  const before: MineDocument = {
    ...EMPTY_MINE,
    topics: {
      dns: { note: { text: 'old', changed: 1 }, bookmark: { isOn: true, changed: 1 } },
      udp: { note: { text: 'gone', changed: 1 }, links: { 'https://a.org/': { title: 'A', changed: 1 } } },
    },
  };
  const after: MineDocument = {
    ...EMPTY_MINE,
    topics: {
      dns: { note: { text: 'new', changed: 2 }, bookmark: { isOn: false, changed: 2 } },
      tcp: { note: { text: 'added', changed: 2 }, hidden: { isOn: true, changed: 2 } },
      udp: {
        note: { text: '', changed: 2 },
        links: {
          'https://a.org/': { title: '', changed: 2, isRemoved: true },
          'https://b.org/': { title: 'B', changed: 2 },
          'https://c.org/': { title: 'C', changed: 2 },
        },
      },
    },
    sections: { 'backend/http': { hidden: { isOn: true, changed: 2 } } },
  };
  expect(describeMineChanges(before, after)).toEqual([
    '1 note is added',
    '1 note is changed',
    '1 note is removed',
    '2 links are added',
    '1 link is removed',
    '1 bookmark is removed',
    '1 topic is hidden',
    '1 section is hidden',
  ]);
  expect(describeMineChanges(after, after)).toEqual([]);
});
