import { expect, test } from 'vitest';

import { renderSitemap, renderSitemapIndex } from '../../../../src/site/sitemap/write-sitemap.ts';

const SITE = new URL('https://example.com');

test('writes absolute addresses, pictures and only known dates', () => {
  const xml = renderSitemap(
    [{ path: '/a', lastModified: '2026-11-21', priority: 0.35, images: ['/pictures/1.jpg'] }, { path: '/b?c&d' }],
    SITE,
  );
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url>
        <loc>https://example.com/a</loc>
        <lastmod>2026-11-21</lastmod>
        <priority>0.35</priority>
        <image:image><image:loc>https://example.com/pictures/1.jpg</image:loc></image:image>
      </url>
      <url>
        <loc>https://example.com/b?c&#38;d</loc>
      </url>
    </urlset>
    "
  `);
});

test('the index is as new as the newest page of each sitemap', () => {
  const sitemaps = [
    { name: 'pages', entries: [{ path: '/' }] },
    {
      name: 'topics',
      entries: [
        { path: '/a', lastModified: '2026-02-01' },
        { path: '/b', lastModified: '2026-10-01' },
      ],
    },
  ];
  const xml = renderSitemapIndex(sitemaps, (name) => new URL(`/sitemap-${name}.xml`, SITE));
  expect(xml.replaceAll(/\s*\n\s*/g, '')).toContain(
    '<sitemap><loc>https://example.com/sitemap-pages.xml</loc></sitemap>' +
      '<sitemap><loc>https://example.com/sitemap-topics.xml</loc><lastmod>2026-10-01</lastmod></sitemap>',
  );
});
