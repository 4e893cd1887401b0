import type { APIRoute } from 'astro';

import { getSitemaps } from '../site/sitemap/get-sitemaps.ts';
import { renderSitemapIndex } from '../site/sitemap/write-sitemap.ts';
import { sitePath } from '../urls/paths.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const addressOf = (name: string) => new URL(sitePath(`/sitemap-${name}.xml`), site ?? url.origin);
  return new Response(renderSitemapIndex(await getSitemaps(), addressOf), {
    headers: { 'content-type': 'application/xml' },
  });
};
