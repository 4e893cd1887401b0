import type { CountedTopic } from '../../learner/progress/summarize.ts';

/** The topic that an element is about: `data-topic` is its id, `data-aliases` its former ids with spaces between. */
export function topicOf({ dataset }: HTMLElement): CountedTopic {
  return { id: dataset['topic'] ?? '', aliases: (dataset['aliases'] ?? '').split(' ').filter(Boolean) };
}
