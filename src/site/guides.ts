import { getCollection, type CollectionEntry } from 'astro:content';

/** All guides, newest first. */
export async function getGuides(): Promise<readonly CollectionEntry<'guides'>[]> {
  const guides = await getCollection('guides');
  return guides.sort(
    (a, b) => b.data.guide.published.localeCompare(a.data.guide.published) || a.id.localeCompare(b.id),
  );
}
