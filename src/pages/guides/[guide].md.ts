import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getCatalog } from '../../site/catalog.ts';
import { getGuides } from '../../site/guides.ts';
import { markdownResponse, writeGuideFile } from '../../site/markdown-files.ts';

export const getStaticPaths = async () =>
  (await getGuides()).map((guide) => ({ params: { guide: guide.id }, props: { guide } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { guide }, site, url }) =>
  markdownResponse(writeGuideFile(guide, await getCatalog(), site ?? new URL(url.origin)));
