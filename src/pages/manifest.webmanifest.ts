import type { APIRoute } from 'astro';

import { toManifest } from '../site/manifest.ts';

/** What systems need to know to install the site as an app. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(toManifest()), { headers: { 'content-type': 'application/manifest+json' } });
