import type { CatalogTopic } from '../../catalog/catalog.ts';

/**
 * Topics whose title, id or former id has a word that begins with each word of the query, best first: titles that
 * begin with the query before others, then in the order of the list. None for an empty query.
 */
export function suggestTopics(query: string, topics: readonly CatalogTopic[], limit: number): readonly CatalogTopic[] {
  const wanted = splitWords(query);
  if (wanted.length === 0) return [];
  const found = topics.filter(({ title, id, aliases }) => {
    const words = [title, id, ...aliases].flatMap(splitWords);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const start = query.trim().toLowerCase();
  const isFirst = ({ title }: CatalogTopic) => title.toLowerCase().startsWith(start);
  return [...found.filter(isFirst), ...found.filter((topic) => !isFirst(topic))].slice(0, limit);
}

const splitWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
