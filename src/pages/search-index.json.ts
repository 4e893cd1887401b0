import type { APIRoute } from 'astro';

import { getCatalog } from '../site/catalog.ts';
import { getGuides } from '../site/guides.ts';
import { getQuestionGroups } from '../site/load-question-groups.ts';
import { toSearchIndex } from '../site/search-documents.ts';

/** What search finds, loaded by the first search of a visitor. */
export const GET: APIRoute = async () =>
  Response.json(toSearchIndex(await getCatalog(), await getGuides(), await getQuestionGroups()));
