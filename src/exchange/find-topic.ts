import { suggestName } from '../lint/suggest-name.ts';
import { idOfTitle } from './id-of-title.ts';
import type { Name } from './imported-outline.ts';

/** What there is to know of a topic that exists. */
export interface KnownTopic {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Finds topics by what people call them. */
export interface TopicFinder {
  /** By id if there is one, else by title, id or alias, whatever the case of its letters. */
  readonly find: (name: Pick<Name, 'text' | 'id'>) => KnownTopic | undefined;
  /** The topic that a name was most likely meant to be. */
  readonly suggest: (name: Pick<Name, 'text' | 'id'>) => KnownTopic | undefined;
}

const fold = (title: string): string => title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Indexes topics. An id wins over an alias of the same name, and of two topics with one title the first. */
export function indexKnownTopics(topics: readonly KnownTopic[]): TopicFinder {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byAlias = new Map(topics.flatMap((topic) => topic.aliases.map((alias) => [alias, topic] as const)));
  const byTitle = new Map(topics.toReversed().map((topic) => [fold(topic.title), topic]));
  const findId = (id: string) => byId.get(id) ?? byAlias.get(id);
  return {
    find({ text, id }) {
      if (id !== undefined) return findId(id);
      const slug = idOfTitle(text);
      return byTitle.get(fold(text)) ?? (slug === undefined ? undefined : findId(slug));
    },
    suggest({ text, id }) {
      const slug = id ?? idOfTitle(text);
      const near = slug === undefined ? undefined : suggestName(slug, [...byId.keys(), ...byAlias.keys()]);
      if (near !== undefined) return findId(near);
      const title = suggestName(fold(text), byTitle.keys());
      return title === undefined ? undefined : byTitle.get(title);
    },
  };
}
