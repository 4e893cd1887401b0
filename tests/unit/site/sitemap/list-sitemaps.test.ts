import { expect, test } from 'vitest';

import type { Roadmap } from '../../../../src/roadmap/types.ts';
import { listSitemaps, type SitemapSources } from '../../../../src/site/sitemap/list-sitemaps.ts';
import { makeDraft, makeRoadmap } from '../../make-content.ts';
import { makeCatalog } from '../catalog-fixture.ts';

const DATES = {
  headline: 'Sailing',
  description: 'Sail.',
  imageUrl: '/roadmaps/sailing.png',
  datePublished: '2026-01-02',
  dateModified: '2026-03-04',
};

function listEntries(roadmap: Roadmap, changes: Partial<SitemapSources> = {}) {
  const catalog = { ...makeCatalog(roadmap), files: new Map([['topics/wind', 'content/wind.md'], ...FILES]) };
  return listSitemaps({ catalog, guides: [], groups: [], history: new Map(), ...changes }).flatMap(
    ({ entries }) => entries,
  );
}

const FILES = [['roadmaps/sailing', 'content/roadmaps/sailing/roadmap.md']] as const;
const find = (entries: ReturnType<typeof listEntries>, path: string) => entries.find((entry) => entry.path === path);

test('lists a roadmap with the values of its frontmatter', () => {
  const roadmap = makeRoadmap({ tags: ['main-sitemap'], sitemap: { priority: 1, changefreq: 'monthly' } });
  expect(find(listEntries(roadmap), '/sailing')).toMatchObject({ priority: 1, changefreq: 'monthly' });
});

test('dates a page by the newest of its files, else by its frontmatter, else not at all', () => {
  const roadmap = makeRoadmap({ tags: ['main-sitemap'], schema: DATES });
  const history = new Map([
    ['content/roadmaps/sailing/roadmap.md', '2026-05-06'],
    ['content/roadmaps/sailing/outline.yaml', '2026-05-07'],
    ['content/wind.md', '2026-04-05'],
  ]);
  const dated = listEntries(roadmap, { history });
  expect(find(dated, '/sailing')?.lastModified).toBe('2026-05-07');
  expect(find(dated, '/topics/wind')?.lastModified).toBe('2026-04-05');
  expect(find(dated, '/topics')?.lastModified).toBe('2026-04-05');
  const undated = listEntries(roadmap);
  expect(find(undated, '/sailing')?.lastModified).toBe('2026-03-04');
  expect(find(undated, '/topics/wind')?.lastModified).toBeUndefined();
});

test('leaves out hidden roadmaps and those without the tag', () => {
  for (const roadmap of [makeRoadmap({ tags: ['main-sitemap'], isHidden: true }), makeRoadmap()]) {
    expect(find(listEntries(roadmap), '/sailing')).toBeUndefined();
  }
});

test('leaves out drafts, and kinds of which there is nothing', () => {
  const catalog = makeCatalog(makeRoadmap());
  const drafts = { ...catalog, listedTopics: [makeDraft('reef')] };
  const names = listSitemaps({ catalog: drafts, guides: [], groups: [], history: new Map() }).map(({ name }) => name);
  expect(names).toEqual(['pages']);
});
