import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { outlineSchema } from '../../src/schemas/outline.ts';
import { CONTENT_ROOT, FILES, PAGES, readText } from './site.ts';
import { readFileSync, readdirSync } from 'node:fs';

const outline = outlineSchema.parse(
  parse(readFileSync(`${CONTENT_ROOT}/content/roadmaps/backend/outline.yaml`, 'utf8')),
);
const listed = outline.sections.flatMap(({ groups }) =>
  groups.flatMap(({ topics }) =>
    topics.flatMap((entry) =>
      typeof entry === 'string'
        ? [entry]
        : [entry.topic, ...(entry.topics ?? []).map((child) => (typeof child === 'string' ? child : child.topic))],
    ),
  ),
);

test('the backend roadmap is complete', () => {
  expect(listed.length).toBeGreaterThanOrEqual(141);
  expect(new Set(listed).size).toBe(listed.length);
});

test('every topic of the roadmap has a page in it, and every topic file has its own page', () => {
  expect(listed.filter((id) => !PAGES.includes(`/backend/${id}.html`))).toEqual([]);
  const files = readdirSync(`${CONTENT_ROOT}/content/topics`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const ids = files.map((name) => name.replace(/^.*[/\\]|\.md$/g, ''));
  expect(ids.filter((id) => !PAGES.includes(`/topics/${id}.html`))).toEqual([]);
});

test('the roadmap has its three views and its files', () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      '/backend.html',
      '/backend/outline.html',
      '/backend/table.html',
      '/backend/outline.yaml',
      '/backend.json',
      '/backend.md',
      '/backend.svg',
      '/jsons/roadmaps/backend.json',
      '/pdfs/roadmaps/backend.pdf',
      '/roadmaps/backend.png',
    ]),
  );
});

test.each(['/backend.html', '/backend/outline.html', '/backend/table.html'])('%s links to every topic', (page) => {
  const html = readText(page);
  expect(listed.filter((id) => !html.includes(`href="/backend/${id}"`))).toEqual([]);
});

test('a topic inside a roadmap names the page of its own as canonical', () => {
  expect(readText('/backend/dns.html')).toMatch(/<link rel="canonical" href="[^"]+\/topics\/dns">/);
  expect(readText('/backend/table.html')).toMatch(/<link rel="canonical" href="[^"]+\/backend">/);
});

test('an alias leads to its topic', () => {
  expect(readText('/topics/domain-name-system.html')).toContain('url=/topics/dns');
});

test('both addresses of the JSON hold the same', () => {
  expect(readText('/jsons/roadmaps/backend.json')).toBe(readText('/backend.json'));
});

test('the sitemap lists the roadmap and each topic once, and no second address of a page', () => {
  const addresses = [...readText('/sitemap.xml').matchAll(/<loc>[^<]*?\.example([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(addresses).toContain('/backend');
  expect(addresses).toContain('/topics/dns');
  expect(addresses.filter((path) => path?.startsWith('/backend/'))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
