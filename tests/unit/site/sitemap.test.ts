import { expect, test } from 'vitest';

import { listSitemapEntries, renderSitemap } from '../../../src/site/sitemap.ts';
import { makeDraft, makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

test('lists a roadmap with the values of its frontmatter', () => {
  const roadmap = makeRoadmap({ tags: ['main-sitemap'], sitemap: { priority: 1, changefreq: 'monthly' } });
  const entries = listSitemapEntries(makeCatalog(roadmap), []);
  expect(entries).toContainEqual({ path: '/sailing', priority: 1, changefreq: 'monthly' });
  expect(entries).toContainEqual({ path: '/topics/wind' });
});

test('leaves out hidden roadmaps and those without the tag', () => {
  for (const roadmap of [makeRoadmap({ tags: ['main-sitemap'], isHidden: true }), makeRoadmap()]) {
    const paths = listSitemapEntries(makeCatalog(roadmap), []).map(({ path }) => path);
    expect(paths).not.toContain('/sailing');
  }
});

test('leaves out drafts', () => {
  const catalog = makeCatalog(makeRoadmap());
  const paths = listSitemapEntries({ ...catalog, listedTopics: [...catalog.topics, makeDraft('reef')] }, []);
  expect(paths).not.toContainEqual({ path: '/topics/reef' });
});

test('writes absolute addresses and only known dates', () => {
  const xml = renderSitemap(
    [{ path: '/a', lastModified: '2026-11-21', priority: 0.35 }, { path: '/b' }],
    new URL('https://example.com'),
  );
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url>
        <loc>https://example.com/a</loc>
        <lastmod>2026-11-21</lastmod>
        <priority>0.35</priority>
      </url>
      <url>
        <loc>https://example.com/b</loc>
      </url>
    </urlset>
    "
  `);
});
