import { expect, test } from 'vitest';

import type { CatalogRoadmap } from '../../../src/catalog/catalog.ts';
import {
  listAliases,
  listLocalNames,
  listRoadmapFiles,
  listShellFiles,
  type BuiltFile,
} from '../../../src/offline/build-lists.ts';

const TEXTS: Readonly<Record<string, string | undefined>> = {
  '/index.html': '',
  '/offline.html':
    '<link href="/_astro/site.A1.css"><script src="/_astro/offline.B2.js"></script><link href="/_astro/text.C3.woff2">',
  '/icon.svg': undefined,
  '/backend.html': '<link href="/_astro/site.A1.css"><script type="module">import("/_astro/late.D4.js")</script>',
  '/backend/dns.html': '<script src="/_astro/offline.B2.js"></script>',
  '/backend/graph.json': '"/_astro/never.E5.js"',
  '/backend/outline.yaml': undefined,
  '/backend.pdf': undefined,
  '/frontend.html': '<script src="/_astro/never.E5.js"></script>',
  '/topics/dns.html': '<script src="/_astro/never.E5.js"></script>',
  '/catalog.json': '{}',
  '/questions/backend.json': '{}',
  '/questions/frontend.json': '{}',
  '/_astro/site.A1.css': 'src:url(/_astro/code.F6.woff2)',
  '/_astro/offline.B2.js': 'import{a}from"./base.G7.js";const later=()=>import("./announce.H8.js")',
  '/_astro/late.D4.js': 'const files=["_astro/map.I9.js"]',
  '/_astro/map.I9.js': 'import"./late.D4.js"',
  '/_astro/base.G7.js': '',
  '/_astro/announce.H8.js': '',
  '/_astro/text.C3.woff2': undefined,
  '/_astro/code.F6.woff2': undefined,
  '/_astro/never.E5.js': '',
};

const built = new Map(
  Object.entries(TEXTS).map(([path, text]): [string, BuiltFile] => [
    path,
    { hash: path, bytes: 1, ...(text !== undefined && { text }) },
  ]),
);

const backend: CatalogRoadmap = {
  id: 'backend',
  title: 'Backend developer',
  briefTitle: 'Backend',
  hasTopics: true,
  isForkable: true,
  sections: [{ id: 'network', title: 'Network', entries: [{ topic: 'dns' }] }],
};

test('a roadmap brings its pages, its data and all that these load, now or later', () => {
  expect(Object.keys(listRoadmapFiles(built, backend, ''))).toEqual([
    '/_astro/announce.H8.js',
    '/_astro/base.G7.js',
    '/_astro/code.F6.woff2',
    '/_astro/late.D4.js',
    '/_astro/map.I9.js',
    '/_astro/offline.B2.js',
    '/_astro/site.A1.css',
    '/_astro/text.C3.woff2',
    '/backend',
    '/backend/dns',
    '/backend/graph.json',
    '/catalog.json',
    '/icon.svg',
    '/',
    '/offline',
    '/questions/backend.json',
  ]);
});

test('a roadmap without topic pages of its own brings the common ones', () => {
  const files = Object.keys(listRoadmapFiles(built, { ...backend, hasTopics: false }, ''));
  expect(files).toContain('/topics/dns');
});

test('paths carry the base path', () => {
  const files = listRoadmapFiles(built, backend, '/base');
  expect(files['/base/']).toEqual({ hash: '/index.html', bytes: 1 });
  expect(Object.keys(files).every((path) => path.startsWith('/base/'))).toBe(true);
});

test('the shell is what the page for lost networks loads at once', () => {
  expect(Object.keys(listShellFiles(built, ''))).toEqual([
    '/_astro/base.G7.js',
    '/_astro/offline.B2.js',
    '/_astro/site.A1.css',
    '/_astro/text.C3.woff2',
    '/icon.svg',
    '/offline',
  ]);
});

test('other names of topics that a roadmap lists lead to them, and only those', () => {
  const topic = { title: '', level: 'beginner', hours: [1, 2], requires: [], questions: 0 } as const;
  const topics = [
    { ...topic, id: 'dns', aliases: ['domain-name-system', 'bind'] },
    { ...topic, id: 'tcp', aliases: ['transmission-control-protocol'] },
  ];
  expect(listAliases({ topics, roadmaps: [] }, backend)).toEqual({ 'domain-name-system': 'dns', bind: 'dns' });
});

test('names what below its address is a topic of its own, today and formerly', () => {
  const topic = { title: '', aliases: [], level: 'beginner', hours: [1, 2], requires: [], questions: 0 } as const;
  const topics = [
    { ...topic, id: 'dns', aliases: ['domain-name-system', 'backend.names'] },
    { ...topic, id: 'backend.intro', aliases: ['backend.begin', 'begin'] },
    { ...topic, id: 'frontend.tools' },
  ];
  expect(listLocalNames({ topics, roadmaps: [] }, backend)).toEqual(['names', 'intro', 'begin']);
});
