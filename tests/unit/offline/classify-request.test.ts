import { expect, test } from 'vitest';

import {
  classifyRequest,
  findTopicPath,
  toStoredPath,
  type RequestFacts,
} from '../../../src/offline/classify-request.ts';

const SCOPE = 'https://waymark.example/base/';
const shell = new Set(['/base/icon.svg']);

const classify = (path: string, facts: Partial<RequestFacts> = {}) =>
  classifyRequest(
    { method: 'GET', url: new URL(path, SCOPE).href, mode: 'cors', cache: 'default', hasRange: false, ...facts },
    SCOPE,
    shell,
  );

const opened = { mode: 'navigate' };

test.each([
  ['.', opened, 'page'],
  ['backend', opened, 'page'],
  ['backend/dns?from=graph#top', opened, 'page'],
  ['backend.html', opened, 'page'],
  ['backend', { mode: 'navigate', cache: 'reload' }, 'page'],
  ['pdfs/roadmaps/backend.pdf', opened, 'ignore'],
  ['_astro/client.CGiSV3Ky.js', {}, 'asset'],
  ['_astro/client.CGiSV3Ky.js', { cache: 'reload' }, 'asset'],
  ['catalog.json', {}, 'data'],
  ['backend/graph.json', {}, 'data'],
  ['backend/dns', {}, 'data'],
  ['icon.svg', {}, 'data'],
  ['backend/dns', { cache: 'reload' }, 'ignore'],
  ['offline/backend.json', {}, 'ignore'],
  ['backend.svg', {}, 'ignore'],
  ['sw.js', {}, 'ignore'],
  ['catalog.json', { hasRange: true }, 'ignore'],
  ['catalog.json', { method: 'HEAD' }, 'ignore'],
  ['backend', { mode: 'navigate', method: 'POST' }, 'ignore'],
  ['/elsewhere/backend', opened, 'ignore'],
  ['https://other.example/base/backend', opened, 'ignore'],
] as const)('%s %o is for: %s', (path, facts, kind) => {
  expect(classify(path, facts)).toBe(kind);
});

test.each([
  ['.', '/base/'],
  ['index.html', '/base/'],
  ['backend', '/base/backend'],
  ['backend/', '/base/backend'],
  ['backend.html?x=1#y', '/base/backend'],
  ['backend/index.html', '/base/backend'],
  ['backend/graph.json', '/base/backend/graph.json'],
  ['backend/my-index', '/base/backend/my-index'],
])('%s is stored as %s', (address, path) => {
  expect(toStoredPath(new URL(address, SCOPE).href, SCOPE)).toBe(path);
});

test.each([
  ['topics/dns#self-check', '/base/backend/dns'],
  ['topics/dns.html', '/base/backend/dns'],
  ['topics/domain-name-system', '/base/backend/dns'],
  ['topics/toString', undefined],
  ['topics/tcp', undefined],
  ['topics/intro', undefined],
  ['topics/begin', '/base/backend/intro'],
  ['topics/client', undefined],
  ['topics', undefined],
  ['guides/dns', undefined],
])('%s is in a saved roadmap as %s', (address, path) => {
  const paths = [
    '/base/',
    '/base/_astro/client',
    '/base/backend',
    '/base/backend/dns',
    '/base/backend/intro',
    '/base/a/b/dns',
  ];
  const files = Object.fromEntries(paths.map((file) => [file, { hash: file, bytes: 1 }]));
  const saved = [
    { files: {}, aliases: {}, localNames: [] },
    { files, aliases: { 'domain-name-system': 'dns', begin: 'backend.intro' }, localNames: ['intro'] },
  ];
  expect(findTopicPath(new URL(address, SCOPE).href, SCOPE, saved)).toBe(path);
});
