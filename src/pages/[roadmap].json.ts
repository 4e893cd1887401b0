import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { toRoadmapJson } from '../export/roadmap-json.ts';
import { absoluteAddresses } from '../site/addresses.ts';
import { getCatalog } from '../site/catalog.ts';
import { listRoadmapRoutes } from '../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { roadmap },
  site,
  url,
}) =>
  Response.json(toRoadmapJson(roadmap, absoluteAddresses(roadmap, site ?? new URL(url.origin), await getCatalog())));
