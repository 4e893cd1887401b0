import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { getGuides } from '../site/guides.ts';
import { toSearchIndex } from '../site/search-documents.ts';

/** What search finds, loaded by the first search of a visitor. */
export const GET: APIRoute = async () => {
  const topics = await getCollection('topics');
  const texts = new Map(topics.map(({ id, body }) => [id, body ?? '']));
  return Response.json(toSearchIndex(await getCatalog(), await getGuides(), texts));
};
