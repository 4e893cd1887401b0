import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { getGuides } from '../site/guides.ts';
import { listSitemapEntries, renderSitemap } from '../site/sitemap.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(renderSitemap(listSitemapEntries(await getCatalog(), await getGuides()), site ?? new URL(url.origin)), {
    headers: { 'content-type': 'application/xml' },
  });
