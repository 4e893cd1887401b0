import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  EMPTY_PROGRESS,
  mergeProgress,
  PROGRESS_FORMAT,
  setState,
  stateOf,
  type ProgressDocument,
} from '../../../../src/learner/progress/document.ts';
import { STATES } from '../../../../src/learner/progress/states.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';

const entry = fc.record({ state: fc.constantFrom(...STATES), changed: fc.integer({ min: 0, max: 5 }) });
const ids = fc.constantFrom('dns', 'tcp', 'udp', '__proto__', 'toString');
const documents = fc
  .uniqueArray(fc.tuple(ids, entry), { selector: ([id]) => id })
  .map((topics): ProgressDocument => ({ version: 1, topics: Object.fromEntries(topics) }));

test('reads back what was written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(PROGRESS_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(PROGRESS_FORMAT, text).kind);
    }),
  );
});

test.each([
  ['', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['[]', 'unreadable'],
  ['{"version":2,"topics":{}}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(PROGRESS_FORMAT, text).kind).toBe(kind);
});

test('leaves out broken entries and keeps unknown fields', () => {
  const text = '{"version":1,"theme":"dark","topics":{"dns":{"state":"done","changed":1},"tcp":{"state":"eaten"}}}';
  expect(parseDocument(PROGRESS_FORMAT, text)).toEqual({
    kind: 'ok',
    document: { version: 1, theme: 'dark', topics: { dns: { state: 'done', changed: 1 } } },
  });
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      expect(mergeProgress(a, a)).toEqual(a);
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
    }),
  );
});

test('finds the state of a renamed topic under its old id', () => {
  const old = setState(EMPTY_PROGRESS, 'domain-name-system', 'done', 1);
  expect(stateOf(old, 'dns', ['domain-name-system'])).toBe('done');
  expect(stateOf(setState(old, 'dns', 'pending', 2), 'dns', ['domain-name-system'])).toBe('pending');
  expect(stateOf(old, 'toString')).toBe('pending');
});

test('a change counts at once and survives a merge with what it replaced, whatever the clock says', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...STATES), fc.nat(9), (document, state, now) => {
      const changed = setState(document, 'dns', state, now, ['tcp']);
      expect(stateOf(changed, 'dns', ['tcp'])).toBe(state);
      expect(stateOf(mergeProgress(changed, document), 'dns', ['tcp'])).toBe(state);
    }),
  );
});

test('leaves out a moment that no Date can hold, because pages show it as a day', () => {
  const text =
    '{"version":1,"topics":{"dns":{"state":"done","changed":1e300},"tcp":{"state":"done","changed":8.64e15}}}';
  const parsed = parseDocument(PROGRESS_FORMAT, text);
  expect(parsed).toMatchObject({ document: { topics: { tcp: { state: 'done' } } } });
  expect(parsed).not.toHaveProperty('document.topics.dns');
});
