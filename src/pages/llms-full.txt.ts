import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { getGuides } from '../site/guides.ts';
import { writeLlmsFull } from '../site/llms-full.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(
    writeLlmsFull({ catalog: await getCatalog(), guides: await getGuides(), site: site ?? new URL(url.origin) }),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
