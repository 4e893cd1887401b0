import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { originalOf } from '../../site/layouts.ts';
import { listOriginalRoutes } from '../../site/roadmap-routes.ts';
import { linkOriginal } from '../../urls/linked-original.ts';

export const getStaticPaths = listOriginalRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { roadmap } }) =>
  Response.json(linkOriginal(roadmap, originalOf(roadmap)));
