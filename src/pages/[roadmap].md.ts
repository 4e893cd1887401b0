import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { toRoadmapMarkdown } from '../export/roadmap-markdown.ts';
import { absoluteAddresses } from '../site/addresses.ts';
import { getCatalog } from '../site/catalog.ts';
import { listRoadmapRoutes } from '../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { roadmap },
  site,
  url,
}) =>
  new Response(
    toRoadmapMarkdown(roadmap, absoluteAddresses(roadmap, site ?? new URL(url.origin), await getCatalog())),
    {
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    },
  );
