import { getCatalog } from './catalog.ts';
import { describeCollections, type CollectionLink } from './describe-collections.ts';
import { getTexts } from './get-texts.ts';
import { groupVideos } from './videos.ts';

let loaded: Promise<readonly CollectionLink[]> | undefined;

/** The collections of the site, counted once a build: the footer of every page names them. */
export function getCollections(): Promise<readonly CollectionLink[]> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<readonly CollectionLink[]> {
  const groups = await groupVideos(await getCatalog());
  const videos = groups.reduce((sum, group) => sum + group.videos.length, 0);
  return describeCollections(await getTexts(), videos);
}
