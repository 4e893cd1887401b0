import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseDocument } from '../../../../src/learner/storage/document-format.ts';
import {
  EMPTY_VERSIONS,
  findVersion,
  listVersions,
  mergeVersions,
  putVersion,
  toRemoved,
  VERSIONS_FORMAT,
  type VersionsDocument,
} from '../../../../src/learner/versions/document.ts';
import { makeVersion, versions } from './sample.ts';

const documents = fc.array(versions).map((list): VersionsDocument => list.reduce(putVersion, EMPTY_VERSIONS));

test('reads back what was written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(VERSIONS_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
});

test('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(VERSIONS_FORMAT, text).kind);
    }),
  );
});

test('never throws, whatever a version holds, and reading twice is the same as once', () => {
  const field = fc.constantFrom('name', 'roadmap', 'base', 'sections', 'own', 'created', 'changed', 'isRemoved');
  fc.assert(
    fc.property(field, fc.jsonValue(), (key, value) => {
      const text = JSON.stringify({ version: 1, versions: { v1: { ...makeVersion(), [key]: value } } });
      const parsed = parseDocument(VERSIONS_FORMAT, text);
      if (parsed.kind !== 'ok') throw new Error('the document itself is sound');
      expect(parseDocument(VERSIONS_FORMAT, JSON.stringify(parsed.document))).toEqual(parsed);
    }),
  );
});

test.each([
  ['', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['{"version":1,"versions":[]}', 'unreadable'],
  ['{"version":2,"versions":{}}', 'newer'],
])('reads %j as %s', (text, kind) => {
  expect(parseDocument(VERSIONS_FORMAT, text).kind).toBe(kind);
});

test('leaves out broken versions and keeps unknown fields', () => {
  const sound = { ...makeVersion(), color: 'red' };
  const stored = { version: 1, theme: 'dark', versions: { v1: sound, v2: sound, v3: { id: 'v3' }, v4: 4 } };
  expect(parseDocument(VERSIONS_FORMAT, JSON.stringify(stored))).toEqual({
    kind: 'ok',
    document: { version: 1, theme: 'dark', versions: { v1: sound } },
  });
});

test('merges by newest change, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergeVersions(a, b)).toEqual(mergeVersions(b, a));
      expect(mergeVersions(a, a)).toEqual(a);
      expect(mergeVersions(mergeVersions(a, b), c)).toEqual(mergeVersions(a, mergeVersions(b, c)));
    }),
  );
});

test('a removed version is gone from lists and stays removed after a merge with an older copy', () => {
  const version = makeVersion();
  const before = putVersion(EMPTY_VERSIONS, version);
  const after = putVersion(before, toRemoved(version, 0));
  const merged = mergeVersions(before, after);
  expect(listVersions(merged)).toEqual([]);
  expect(findVersion(merged, 'v1')).toBeUndefined();
  expect(findVersion(merged, 'toString')).toBeUndefined();
  expect(JSON.stringify(merged)).not.toContain('Our wiki');
});

test('describes what a change does', () => {
  const version = makeVersion();
  const one = putVersion(EMPTY_VERSIONS, version);
  const { describeChanges } = VERSIONS_FORMAT;
  expect(describeChanges(one, one)).toEqual([]);
  expect(describeChanges(EMPTY_VERSIONS, one)).toEqual(['1 version is added']);
  expect(describeChanges(one, putVersion(one, { ...version, name: 'Other' }))).toEqual(['1 version changes']);
  expect(describeChanges(one, putVersion(one, toRemoved(version, 9)))).toEqual(['1 version is deleted']);
  const two = putVersion(one, { ...version, id: 'v2' });
  expect(describeChanges(two, EMPTY_VERSIONS)).toEqual(['2 versions are deleted']);
});
