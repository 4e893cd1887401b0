import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { getTexts } from '../site/get-texts.ts';
import { toSearchIndex } from '../site/search-documents.ts';
import { groupVideos } from '../site/videos.ts';

/** What search finds, loaded by the first search of a visitor. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const videos = (await groupVideos(catalog)).flatMap((group) => group.videos);
  return Response.json(toSearchIndex(catalog, await getTexts(), videos));
};
