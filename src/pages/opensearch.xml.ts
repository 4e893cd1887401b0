import type { APIRoute } from 'astro';

import { renderOpenSearch } from '../site/head/open-search.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(renderOpenSearch(site ?? new URL(url.origin)), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
