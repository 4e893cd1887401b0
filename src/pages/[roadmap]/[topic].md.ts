import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { splitLocalId } from '../../schemas/id-pattern.ts';
import { getCatalog } from '../../site/catalog.ts';
import { markdownResponse, writeTopicFile } from '../../site/markdown-files.ts';

/** One file for each topic that is local to a roadmap; the others have theirs at `/topics/<id>.md`. */
export const getStaticPaths = async () =>
  (await getCatalog()).topics.flatMap((topic) => {
    const local = splitLocalId(topic.id);
    return local ? [{ params: { roadmap: local.roadmap, topic: local.name }, props: { topic } }] : [];
  });

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { topic }, site, url }) =>
  markdownResponse(writeTopicFile(topic, await getCatalog(), site ?? new URL(url.origin)));
