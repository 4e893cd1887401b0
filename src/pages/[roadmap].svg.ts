import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { renderSvg } from '../site/roadmap-files.ts';
import { listRoadmapRoutes } from '../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { roadmap }, site, url }) =>
  new Response(renderSvg(roadmap, site ?? new URL(url.origin), 'text'), {
    headers: { 'content-type': 'image/svg+xml' },
  });
