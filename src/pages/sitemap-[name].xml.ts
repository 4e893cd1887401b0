import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getSitemaps } from '../site/sitemap/get-sitemaps.ts';
import { renderSitemap } from '../site/sitemap/write-sitemap.ts';

export const getStaticPaths = async () =>
  (await getSitemaps()).map(({ name, entries }) => ({ params: { name }, props: { entries } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { entries }, site, url }) =>
  new Response(renderSitemap(entries, site ?? new URL(url.origin)), { headers: { 'content-type': 'application/xml' } });
