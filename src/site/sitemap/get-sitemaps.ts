import { getCatalog } from '../catalog.ts';
import { getGuides } from '../guides.ts';
import { getHistory } from './last-modified.ts';
import { listSitemaps } from './list-sitemaps.ts';
import type { Sitemap } from './write-sitemap.ts';

/** The sitemaps of this site. */
export const getSitemaps = async (): Promise<readonly Sitemap[]> =>
  listSitemaps({ catalog: await getCatalog(), guides: await getGuides(), history: getHistory() });
