import type { APIRoute } from 'astro';

import { toCatalogJson } from '../site/catalog-json.ts';
import { getCatalog } from '../site/catalog.ts';
import { getTexts } from '../site/get-texts.ts';

/** Topics, roadmaps and edges for the pages that work in the browser, such as plan and review. */
export const GET: APIRoute = async () => {
  const { questionGroups, bestPractices } = await getTexts();
  return Response.json(toCatalogJson(await getCatalog(), questionGroups, bestPractices));
};
