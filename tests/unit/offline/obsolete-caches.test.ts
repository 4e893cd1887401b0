import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nameRoadmapCache, nameShellCache } from '../../../src/offline/cache-names.ts';
import { listObsolete, rankCopies, type KnownCache } from '../../../src/offline/obsolete-caches.ts';

const shell = (version: string): KnownCache => ({
  name: nameShellCache('', version),
  content: { kind: 'shell', version },
});
const copy = (roadmap: string, version: string, saved?: number): KnownCache => ({
  name: nameRoadmapCache('', roadmap, version),
  content: { kind: 'roadmap', roadmap, version },
  saved,
});
const none = new Set<string>();

test('a complete copy of the new version replaces the old one', () => {
  const caches = [shell('a'), shell('b'), copy('backend', 'a', 1), copy('backend', 'b', 2)];
  expect(listObsolete(caches, 'b', none)).toEqual(['waymark-shell-a', 'waymark-roadmap-backend-a']);
});

test('an old copy stays until the new one is complete', () => {
  const caches = [copy('backend', 'a', 1), copy('backend', 'b'), copy('frontend', 'a', 1)];
  expect(listObsolete(caches, 'b', none)).toEqual([]);
});

test('what was begun for an earlier version goes', () => {
  expect(listObsolete([copy('backend', 'a')], 'b', none)).toEqual(['waymark-roadmap-backend-a']);
});

test('an open page keeps its version', () => {
  const caches = [shell('a'), shell('b'), copy('backend', 'a', 1), copy('backend', 'b', 2)];
  expect(listObsolete(caches, 'b', new Set(['a']))).toEqual([]);
});

test('a copy of the own version comes before a later one', () => {
  const caches = [copy('backend', 'c', 9), copy('backend', 'b', 2), copy('backend', 'a', 1), copy('frontend', 'b')];
  expect(rankCopies(caches, 'b').map(({ content }) => content.version)).toEqual(['b', 'c', 'a']);
  expect(rankCopies(caches, 'x').map(({ content }) => content.version)).toEqual(['c', 'b', 'a']);
});

test('a saved roadmap is never lost, and no version in use is', () => {
  const ids = fc.constantFrom('backend', 'full-stack');
  const versions = fc.constantFrom('a', 'b', 'c');
  const copies = fc
    .tuple(ids, versions, fc.option(fc.nat(3), { nil: undefined }))
    .map(([id, v, saved]) => copy(id, v, saved));
  const all = fc.uniqueArray(fc.oneof(versions.map(shell), copies), { selector: ({ name }) => name });
  fc.assert(
    fc.property(all, versions, fc.uniqueArray(versions), (caches, version, open) => {
      const inUse = new Set<string>(open);
      const obsolete = new Set(listObsolete(caches, version, inUse));
      const kept = caches.filter(({ name }) => !obsolete.has(name));
      const listSaved = (list: readonly KnownCache[]) =>
        new Set(
          list.flatMap(({ content, saved }) =>
            content.kind === 'roadmap' && saved !== undefined ? [content.roadmap] : [],
          ),
        );
      expect(listSaved(kept)).toEqual(listSaved(caches));
      const needed = caches.filter(
        ({ content, saved }) => inUse.has(content.version) && (content.kind === 'shell' || saved !== undefined),
      );
      expect(kept).toEqual(expect.arrayContaining(needed));
      expect(listObsolete(kept, version, inUse)).toEqual([]);
    }),
  );
});
