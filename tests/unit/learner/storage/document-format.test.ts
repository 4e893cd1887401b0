import { expect, test } from 'vitest';

import {
  mergeEntries,
  parseDocument,
  readEntries,
  type DocumentFormat,
} from '../../../../src/learner/storage/document-format.ts';

interface Note {
  readonly text: string;
}

const format: DocumentFormat<Note> = {
  name: 'mine',
  version: 2,
  empty: { text: '' },
  read: (value) => (typeof value['text'] === 'string' ? { text: value['text'] } : undefined),
  merge: (first) => first,
  describeChanges: () => [],
};

test.each([
  ['{"version":2,"text":"a"}', { kind: 'ok', document: { text: 'a' } }],
  ['{"version":1,"text":"old"}', { kind: 'ok', document: { text: 'old' } }],
  ['{"version":3,"text":"a"}', { kind: 'newer' }],
  ['{"version":2}', { kind: 'unreadable' }],
  ['{"version":0,"text":"a"}', { kind: 'unreadable' }],
  ['{"version":1.5,"text":"a"}', { kind: 'unreadable' }],
  ['{"version":"2","text":"a"}', { kind: 'unreadable' }],
  ['{"text":"a"}', { kind: 'unreadable' }],
  ['{"version":2,"text":"a"', { kind: 'unreadable' }],
  ['null', { kind: 'unreadable' }],
])('reads %s', (text, expected) => {
  expect(parseDocument(format, text)).toEqual(expected);
});

const isNumber = (value: unknown): value is number => typeof value === 'number';

test('keeps the good entries of an object and no others', () => {
  expect(readEntries(JSON.parse('{"a":1,"b":"x","__proto__":2}'), isNumber)).toEqual(
    JSON.parse('{"a":1,"__proto__":2}'),
  );
  expect(readEntries([1, 2], isNumber)).toEqual({});
  expect(readEntries(undefined, isNumber)).toEqual({});
});

test('joins entries by the rule for those that both have', () => {
  expect(mergeEntries({ a: 1, b: 5 }, { b: 3, c: 2 }, Math.max)).toEqual({ a: 1, b: 5, c: 2 });
});
