import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { listChosenFiles, renderChosenFile } from '../site/roadmap-files.ts';

/** Files whose addresses the frontmatter of a roadmap chooses: PDF, PNG and a second JSON. */
export const getStaticPaths = async () => {
  const { roadmaps } = await getCatalog();
  return roadmaps.flatMap(listChosenFiles).map((file) => ({ params: { file: file.path }, props: { file } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file }, site, url }) => {
  return renderChosenFile(file, site ?? new URL(url.origin), await getCatalog());
};
