import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { splitLocalId } from '../../schemas/id-pattern.ts';
import { getCatalog } from '../../site/catalog.ts';
import { getMarkdownSources } from '../../site/get-markdown.ts';
import { markdownResponse, writeTopicFile } from '../../site/markdown-files.ts';
import { listTextRoutes } from '../../site/text-routes.ts';

/** One file for each topic that is local to a roadmap, and for each guide under the address of one. */
export const getStaticPaths = async () => {
  const { topics, roadmaps } = await getCatalog();
  const sources = await getMarkdownSources();
  const local = topics.flatMap((topic) => {
    const names = splitLocalId(topic.id);
    if (!names) return [];
    const write = () => writeTopicFile(topic, sources);
    return [{ params: { roadmap: names.roadmap, topic: names.name }, props: { write } }];
  });
  const guides = await Promise.all(
    roadmaps.map(async ({ id }) =>
      (await listTextRoutes(`/${id}/`)).map(({ name, file: { write } }) => ({
        params: { roadmap: id, topic: name },
        props: { write },
      })),
    ),
  );
  return [...local, ...guides.flat()];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { write } }) =>
  markdownResponse(write());
