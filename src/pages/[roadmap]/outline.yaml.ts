import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { readBuildFolders } from '../../site/build-folders.ts';
import { getCatalog } from '../../site/catalog.ts';
import { listRoadmapRoutes } from '../../site/roadmap-routes.ts';

export const getStaticPaths = async () =>
  (await listRoadmapRoutes()).filter(({ props }) => props.roadmap.data.isForkable);

/** The outline as its authors wrote it, comments included: the start of an own version. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { roadmap } }) => {
  const { files } = await getCatalog();
  const { contentRoot } = readBuildFolders(process.env, process.cwd());
  const folder = dirname(files.get(`roadmaps/${roadmap.id}`) ?? '');
  return new Response(await readFile(join(contentRoot, folder, 'outline.yaml'), 'utf8'), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
};
