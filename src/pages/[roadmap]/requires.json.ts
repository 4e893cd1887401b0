import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { toRequiresFile } from '../../site/requires-file.ts';
import { listRoadmapRoutes } from '../../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { roadmap } }) =>
  Response.json(toRequiresFile(roadmap));
