import { plural } from '../../words/plural.ts';

/**
 * Shows the topics of the index whose title or other name contains every word typed, and opens their areas; without
 * words, all of them, and folds the areas.
 * @returns ids of what was found, in the order of the index; none without words
 */
export function findTopics(index: HTMLElement, statusLine: HTMLElement | null, text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  const found: string[] = [];
  for (const area of index.querySelectorAll('details')) {
    const before = found.length;
    for (const item of area.querySelectorAll('li')) {
      const link = item.querySelector<HTMLElement>('[data-topic]');
      const known = `${link?.textContent ?? ''} ${item.dataset['words'] ?? ''}`.toLowerCase();
      const isFound = words.every((word) => known.includes(word));
      item.toggleAttribute('data-left-out', !isFound);
      if (isFound) found.push(link?.dataset['topic'] ?? '');
    }
    area.toggleAttribute('data-left-out', found.length === before);
    area.open = words.length > 0 && found.length > before;
  }
  if (statusLine) statusLine.textContent = words.length === 0 ? '' : `${plural(found.length, 'topic')} found`;
  return words.length === 0 ? [] : found;
}
