import { getBestPractices } from '../best-practices.ts';
import { getCatalog } from '../catalog.ts';
import { getGuides } from '../guides.ts';
import { getQuestionGroups } from '../load-question-groups.ts';
import { makePicture } from '../pictures/make-picture.ts';
import { getHistory } from './last-modified.ts';
import { listOtherPages } from './list-other-pages.ts';
import { listSitemaps, type PicturedEntry } from './list-sitemaps.ts';
import type { Sitemap, SitemapEntry } from './write-sitemap.ts';

/** The sitemaps of this site. */
export async function getSitemaps(): Promise<readonly Sitemap[]> {
  const history = getHistory();
  const others = await listOtherPages(history);
  const sources = {
    catalog: await getCatalog(),
    guides: await getGuides(),
    groups: await getQuestionGroups(),
    practices: await getBestPractices(),
    history,
    others,
  };
  const sitemaps: Sitemap[] = [];
  for (const { name, entries } of listSitemaps(sources)) {
    sitemaps.push({ name, entries: await Promise.all(entries.map(addImage)) });
  }
  return sitemaps;
}

async function addImage({ picture, ...entry }: PicturedEntry): Promise<SitemapEntry> {
  return picture === undefined ? entry : { ...entry, images: [await makePicture(picture)] };
}
