import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { splitLocalId } from '../../schemas/id-pattern.ts';
import { getCatalog } from '../../site/catalog.ts';
import { markdownResponse, writeTopicFile } from '../../site/markdown-files.ts';

/** One file for each topic whose page is at `/topics/<id>`. */
export const getStaticPaths = async () =>
  (await getCatalog()).topics
    .filter(({ id }) => splitLocalId(id) === undefined)
    .map((topic) => ({ params: { topic: topic.id }, props: { topic } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { topic }, site, url }) =>
  markdownResponse(writeTopicFile(topic, await getCatalog(), site ?? new URL(url.origin)));
