import type { Content, TopicFile } from './content.ts';

/** The topics of the content by every name that leads to them. */
export interface TopicNames {
  /** Of two files with one id, the first. */
  readonly byId: ReadonlyMap<string, TopicFile>;
  readonly byAlias: ReadonlyMap<string, TopicFile>;
  /** By id or, failing that, by alias. */
  readonly find: (name: string) => TopicFile | undefined;
}

const cache = new WeakMap<Content, TopicNames>();

/** Indexes the topics once, however many rules ask. */
export function indexTopicNames(content: Content): TopicNames {
  let names = cache.get(content);
  if (names === undefined) {
    const byId = new Map<string, TopicFile>();
    const byAlias = new Map<string, TopicFile>();
    for (const topic of content.topics) {
      if (!byId.has(topic.id)) byId.set(topic.id, topic);
      for (const alias of topic.data?.aliases ?? []) if (!byAlias.has(alias)) byAlias.set(alias, topic);
    }
    names = { byId, byAlias, find: (name) => byId.get(name) ?? byAlias.get(name) };
    cache.set(content, names);
  }
  return names;
}
