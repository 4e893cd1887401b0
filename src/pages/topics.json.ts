import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { topicPath } from '../urls/paths.ts';

/** All topics in a few words each, for suggestions on the 404 page. */
export const GET: APIRoute = async () => {
  const { topics } = await getCatalog();
  return Response.json(topics.map(({ id, title, aliases }) => ({ title, path: topicPath(id), ids: [id, ...aliases] })));
};
