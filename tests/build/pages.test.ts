import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { topicPage } from '../../src/schemas/topic-page.ts';
import { readSitemaps } from '../sampling/read-sitemaps.ts';
import { DIST, FILES, PAGES, readText, resolveFile, SLASH_PAGES } from './site.ts';
import { ALIASES, GUIDE_PAGES, ROADMAPS, TOPIC_FILES } from './sources.ts';

interface Published {
  readonly id: string;
  readonly hasTopics: boolean;
}

/** The roadmaps as the site itself lists them. */
const published = (JSON.parse(readText('/catalog.json')) as { roadmaps: readonly Published[] }).roadmaps;

const topicPath = (roadmap: string, topic: string): string =>
  topicPage(topic, published.some(({ id, hasTopics }) => id === roadmap && !hasTopics) ? undefined : roadmap);

test('there are roadmaps with topics, and no topic stands twice in one', () => {
  expect(ROADMAPS).not.toEqual([]);
  for (const { id, topics } of ROADMAPS) {
    expect(topics, id).not.toEqual([]);
    expect(new Set(topics).size, id).toBe(topics.length);
  }
});

test('every topic of a roadmap has a page in it, and every topic file has its own page', () => {
  const missing = ROADMAPS.flatMap(({ id, topics }) => topics.map((topic) => topicPath(id, topic))).filter(
    (path) => resolveFile(path) === undefined,
  );
  expect(missing).toEqual([]);
  expect([...TOPIC_FILES.keys()].filter((id) => resolveFile(topicPage(id)) === undefined)).toEqual([]);
});

test('every roadmap has its three views and its files', () => {
  const files = new Set(FILES);
  for (const { id } of ROADMAPS) {
    const expected = ['.html', '/outline.html', '/table.html', '/graph.json', '.json', '.md', '.svg'].map(
      (end) => `/${id}${end}`,
    );
    expect(expected.filter((file) => !files.has(file))).toEqual([]);
  }
  expect(FILES.filter((file) => /^\/pdfs\/.*\.pdf$/.test(file))).not.toEqual([]);
});

test('every view links to every topic', () => {
  for (const { id, topics } of ROADMAPS) {
    for (const page of [`/${id}.html`, `/${id}/outline.html`, `/${id}/table.html`]) {
      const html = readText(page);
      expect(
        topics.filter((topic) => !html.includes(`href="${topicPath(id, topic)}"`)),
        page,
      ).toEqual([]);
    }
  }
});

test('a topic inside a roadmap names the page of its own as canonical, and a view the roadmap', () => {
  const canonicalOf = (file: string) =>
    /<link rel="canonical" href="https?:\/\/[^/]+([^"]*)">/.exec(readText(file))?.[1];
  for (const { id, topics } of ROADMAPS) {
    expect(canonicalOf(`/${id}/table.html`)).toBe(`/${id}`);
    for (const topic of topics) {
      const file = resolveFile(topicPath(id, topic)) ?? '';
      expect(canonicalOf(file), file).toBe(topicPage(topic));
    }
  }
});

test('every alias leads to its topic', () => {
  expect(ALIASES).not.toEqual([]);
  for (const [alias, topic] of ALIASES) {
    expect(readText(`${topicPage(alias)}.html`), alias).toContain(`url=${topicPage(topic)}`);
  }
});

test('a second copy of the JSON holds the same', () => {
  const copies = FILES.filter((file) => /^\/jsons\/roadmaps\/[^/]+\.json$/.test(file));
  expect(copies).not.toEqual([]);
  for (const copy of copies) expect(readText(copy), copy).toBe(readText(copy.replace('/jsons/roadmaps', '')));
});

test('the sitemap lists roadmaps and each finished topic once, and no second address of a page', () => {
  const addresses = readSitemaps(DIST).map(({ path }) => path);
  const known = new Set(addresses);
  const drafts = [...TOPIC_FILES].filter(([, file]) => /^status: draft$/m.test(readFileSync(file, 'utf8')));
  expect(drafts.filter(([id]) => known.has(topicPage(id)))).toEqual([]);
  expect([...TOPIC_FILES.keys()].filter((id) => !known.has(topicPage(id)))).toEqual(drafts.map(([id]) => id));
  expect(ROADMAPS.filter(({ id }) => known.has(`/${id}`))).not.toEqual([]);
  const inside = addresses.filter((path) => ROADMAPS.some(({ id }) => path.startsWith(`/${id}/`)));
  const local = [...TOPIC_FILES.keys()].filter((id) => id.includes('.') && known.has(topicPage(id)));
  const others = inside.filter((path) => !/^\/[^/]+\/(?:changelog|courses)$/.test(path) && !GUIDE_PAGES.has(path));
  expect(others.toSorted()).toEqual(local.map((id) => topicPage(id)).toSorted());
  expect(known.size).toBe(addresses.length);
});

test('every page answers at /x, /x/ and /x.html, and names one address as its own', () => {
  const canonicalOf = (file: string) => /<link rel="canonical" href="([^"]*)">/.exec(readText(file))?.[1] ?? file;
  const pages = PAGES.filter((page) => page !== '/index.html' && page !== '/404.html');
  expect(pages.length).toBeGreaterThan(100);
  const leading = pages.map((page) => page.replace(/\.html$/, '/index.html'));
  expect(SLASH_PAGES).toEqual(leading.toSorted());
  for (const page of pages) {
    const path = page.replace(/\.html$/, '');
    expect(resolveFile(path)).toBe(page);
    const slash = resolveFile(`${path}/`) ?? '';
    // It leads to the page, which names its own canonical address.
    expect(new URL(canonicalOf(slash)).pathname.endsWith(path), slash).toBe(true);
  }
});
