import type { APIRoute } from 'astro';

import { toCatalogJson } from '../site/catalog-json.ts';
import { getCatalog } from '../site/catalog.ts';
import { getQuestionGroups } from '../site/load-question-groups.ts';

/** Topics, roadmaps and edges for the pages that work in the browser, such as plan and review. */
export const GET: APIRoute = async () => Response.json(toCatalogJson(await getCatalog(), await getQuestionGroups()));
