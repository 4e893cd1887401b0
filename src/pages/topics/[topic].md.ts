import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { splitLocalId } from '../../schemas/id-pattern.ts';
import { getMarkdownSources } from '../../site/get-markdown.ts';
import { markdownResponse, writeTopicFile } from '../../site/markdown-files.ts';

/** One file for each topic whose page is at `/topics/<id>`. */
export const getStaticPaths = async () => {
  const sources = await getMarkdownSources();
  return sources.catalog.topics
    .filter(({ id }) => splitLocalId(id) === undefined)
    .map((topic) => ({ params: { topic: topic.id }, props: { topic, sources } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { topic, sources } }) =>
  markdownResponse(writeTopicFile(topic, sources));
