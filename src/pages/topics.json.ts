import type { APIRoute } from 'astro';

import { topicName } from '../schemas/id-pattern.ts';
import { getCatalog } from '../site/catalog.ts';
import { topicPath } from '../urls/paths.ts';

/** All topics in a few words each, for suggestions on the 404 page. */
export const GET: APIRoute = async () => {
  const { listedTopics } = await getCatalog();
  return Response.json(
    listedTopics.map(({ id, title, aliases }) => ({
      title,
      path: topicPath(id),
      // What an address ends in.
      ids: [id, ...aliases].map(topicName),
    })),
  );
};
