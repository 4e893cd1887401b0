import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getCatalog } from '../../site/catalog.ts';
import { writeRoadmapTexts } from '../../site/llms-full.ts';
import { listRoadmapRoutes } from '../../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { roadmap },
  site,
  url,
}) =>
  new Response(writeRoadmapTexts(roadmap, { catalog: await getCatalog(), site: site ?? new URL(url.origin) }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
