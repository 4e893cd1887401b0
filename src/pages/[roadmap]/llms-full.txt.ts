import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getMarkdownSources } from '../../site/get-markdown.ts';
import { writeRoadmapTexts } from '../../site/llms-full.ts';
import { textResponse } from '../../site/markdown-files.ts';
import { listRoadmapRoutes } from '../../site/roadmap-routes.ts';

export const getStaticPaths = listRoadmapRoutes;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { roadmap } }) =>
  textResponse(writeRoadmapTexts(roadmap, await getMarkdownSources()));
