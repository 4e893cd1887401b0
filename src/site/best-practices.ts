import { getCollection, type CollectionEntry } from 'astro:content';

/** A check list with its text. */
export type BestPractice = CollectionEntry<'bestPractices'>;

/** All check lists by title. */
export async function getBestPractices(): Promise<readonly BestPractice[]> {
  const lists = await getCollection('bestPractices');
  return lists.sort((a, b) => a.data.bestPractice.title.localeCompare(b.data.bestPractice.title, 'en'));
}

/** All items of a list, from first to last. */
export const listItems = ({ data }: Pick<BestPractice, 'data'>) =>
  data.checklist.sections.flatMap(({ items }) => items);
