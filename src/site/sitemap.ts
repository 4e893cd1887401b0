import type { CollectionEntry } from 'astro:content';

import type { SiteCatalog } from './build-catalog.ts';
import { guidePath, roadmapPath, sitePath, topicPath } from '../urls/paths.ts';

/** One page that search engines should know. `lastModified` is a day, only where it is really known. */
export interface SitemapEntry {
  readonly path: string;
  readonly lastModified?: string;
  readonly priority?: number;
  readonly changefreq?: string;
}

/** Canonical pages only: views and `/<roadmap>/<topic>` name another page as theirs and are left out. */
export function listSitemapEntries(
  catalog: SiteCatalog,
  guides: readonly CollectionEntry<'guides'>[],
): readonly SitemapEntry[] {
  const roadmaps = catalog.roadmaps.filter(({ data }) => !data.isHidden && data.tags.includes('main-sitemap'));
  return [
    ...[
      '/',
      '/roadmaps',
      '/topics',
      '/atlas',
      '/guides',
      '/plan',
      '/keyboard',
      '/about',
      '/contribute',
      '/privacy',
      '/terms',
    ].map((path) => ({
      path: sitePath(path),
    })),
    ...roadmaps.map(({ id, data }) => ({
      path: roadmapPath(id),
      ...(data.schema && { lastModified: data.schema.dateModified }),
      ...data.sitemap,
    })),
    ...guides.map(({ id, data: { guide } }) => ({
      path: guidePath(id),
      lastModified: guide.updated ?? guide.published,
    })),
    // A draft asks search engines to stay away.
    ...catalog.listedTopics.filter(({ status }) => status === 'complete').map(({ id }) => ({ path: topicPath(id) })),
  ];
}

/** The sitemap format, https://www.sitemaps.org/protocol.html. Paths hold no character that XML would need escaped. */
export function renderSitemap(entries: readonly SitemapEntry[], site: URL): string {
  const urls = entries.map(({ path, lastModified, priority, changefreq }) =>
    [
      '  <url>',
      `    <loc>${new URL(path, site)}</loc>`,
      ...(lastModified === undefined ? [] : [`    <lastmod>${lastModified}</lastmod>`]),
      ...(changefreq === undefined ? [] : [`    <changefreq>${changefreq}</changefreq>`]),
      ...(priority === undefined ? [] : [`    <priority>${priority}</priority>`]),
      '  </url>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
