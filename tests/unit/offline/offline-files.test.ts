import { expect, test } from 'vitest';

import { findAssetNames, formatBytes, sumBytes } from '../../../src/offline/offline-files.ts';
import { readOfflineList } from '../../../src/offline/read-offline-list.ts';

const list = {
  version: 'a',
  roadmap: 'backend',
  title: 'Backend developer',
  files: { '/backend': { hash: '0', bytes: 4_000_000 }, '/catalog.json': { hash: '1', bytes: 66_325 } },
  aliases: { 'domain-name-system': 'dns' },
  localNames: ['intro'],
};

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [99_999, '100 kB'],
  [100_000, '0.1 MB'],
  [4_649_000, '4.6 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text.replace(' ', '\u00A0'));
});

test('adds up the sizes of files', () => {
  expect(sumBytes(list.files)).toBe(4_066_325);
});

test('finds the assets that a text names, each once', () => {
  const text = 'import"./a-b_C.D1-_.js";url(/_astro/font.E2.woff2)import("./a-b_C.D1-_.js");"./other.js"';
  const assets = new Set(['a-b_C.D1-_.js', 'font.E2.woff2']);
  expect(findAssetNames(text, (name) => assets.has(name))).toEqual(['a-b_C.D1-_.js', 'font.E2.woff2']);
});

test('reads a list, and nothing that is none', () => {
  expect(readOfflineList({ ...list, later: true })).toEqual(list);
  // Lists that were saved before there were names.
  expect(readOfflineList({ ...list, aliases: undefined, localNames: undefined })).toEqual({
    ...list,
    aliases: {},
    localNames: [],
  });
  for (const broken of [
    undefined,
    null,
    [],
    'list',
    {},
    { ...list, files: [] },
    { ...list, localNames: [1] },
    { ...list, files: { '/a': { hash: 1 } } },
    { ...list, aliases: { dns: 1 } },
  ]) {
    expect(readOfflineList(broken)).toBeUndefined();
  }
});
