import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { linkGraph } from '../../urls/linked-graph.ts';
import { layoutOf } from '../../site/layouts.ts';
import { listRoadmapRoutes } from '../../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { roadmap } }) =>
  Response.json(linkGraph(roadmap, layoutOf(roadmap)));
