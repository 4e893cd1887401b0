import { expect, test } from 'vitest';

import { nameClientCache, nameRoadmapCache, nameShellCache, parseCacheName } from '../../../src/offline/cache-names.ts';

test.each(['', '/base', '/base/site'])('reads back the names of a site below "%s"', (base) => {
  const version = '0123456789abcdef';
  expect(parseCacheName(base, nameShellCache(base, version))).toEqual({ kind: 'shell', version });
  expect(parseCacheName(base, nameRoadmapCache(base, 'full-stack', version))).toEqual({
    kind: 'roadmap',
    roadmap: 'full-stack',
    version,
  });
  expect(parseCacheName(base, nameClientCache(base))).toBeUndefined();
});

test('is not misled by other sites, other programs and locks', () => {
  expect(parseCacheName('', nameShellCache('/base', 'abc'))).toBeUndefined();
  expect(parseCacheName('/base', nameShellCache('', 'abc'))).toBeUndefined();
  expect(parseCacheName('', 'workbox-precache-v2')).toBeUndefined();
  expect(parseCacheName('', nameRoadmapCache('', 'backend', 'lock'))).toBeUndefined();
});
