import type { CatalogTopic } from '../../catalog/catalog.ts';

/**
 * Topics whose title, id or former id has a word that begins with each word of the query, best first: the title that is
 * the query, titles that begin with it, then the others in the order of the list. None for an empty query.
 */
export function suggestTopics(query: string, topics: readonly CatalogTopic[], limit: number): readonly CatalogTopic[] {
  const start = query.trim().toLowerCase();
  if (start === '') return [];
  const wanted = splitWords(start);
  const found = topics.filter(({ title, id, aliases }) => {
    const names = [title, id, ...aliases];
    // An operator such as `??` has no word.
    if (wanted.length === 0) return names.some((name) => name.includes(start));
    const words = names.flatMap(splitWords);
    return wanted.every((part) => words.some((word) => begins(word, part)));
  });
  const rankOf = ({ title }: CatalogTopic): number => {
    const name = title.toLowerCase();
    if (name === start) return 0;
    return name.startsWith(start) ? 1 : 2;
  };
  return found.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, limit);
}

/** Scripts without spaces between words: there, a word may begin anywhere. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

const begins = (word: string, part: string): boolean =>
  UNSPACED.test(part) ? word.includes(part) : word.startsWith(part);

const splitWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
