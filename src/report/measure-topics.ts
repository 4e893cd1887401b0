import type { Content, TopicFile } from '../lint/content.ts';
import { countWords } from '../lint/count-words.ts';
import { listLinks } from '../lint/list-links.ts';
import { listTexts } from '../lint/list-texts.ts';
import { isSpecification } from '../lint/specifications.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import type { ResourceData } from '../schemas/resource.ts';
import { countProse, readingEase } from './reading-ease.ts';

export type ResourceKind = ResourceData['type'];

/** What can be counted in a topic. */
export interface TopicMeasure {
  readonly id: string;
  readonly isDraft: boolean;
  /** Of its text, as lint counts them. */
  readonly words: number;
  /** Links of its text to other topics. */
  readonly links: number;
  /** See `readingEase`; undefined without a text. */
  readonly readingEase: number | undefined;
  readonly requires: number;
  /** Kinds of its resources, in their order. */
  readonly kinds: readonly ResourceKind[];
  /** Number of resources that need neither money nor an account. */
  readonly free: number;
  readonly beginsWithSpecification: boolean;
}

/** Measures every topic whose file could be read, by id. */
export function measureTopics(content: Content): ReadonlyMap<string, TopicMeasure> {
  const links = countLinks(content);
  const bodies = new Map(
    listTexts(content)
      .filter(({ owner, field }) => owner === 'topic' && field === 'body')
      .map((text) => [text.source, text]),
  );
  const measure = ({ id, data, source }: TopicFile): readonly (readonly [string, TopicMeasure])[] => {
    const body = bodies.get(source);
    if (data === undefined || body === undefined) return [];
    const { resources } = data;
    const [first] = resources;
    const topic: TopicMeasure = {
      id,
      isDraft: data.status === 'draft',
      words: countWords(body),
      links: links.get(id) ?? 0,
      readingEase: readingEase(countProse(body)),
      requires: data.requires.length,
      kinds: resources.map(({ type }) => type),
      free: resources.filter(({ access }) => access === 'free').length,
      beginsWithSpecification: first !== undefined && isSpecification(first.url),
    };
    return [[id, topic]];
  };
  return new Map(content.topics.flatMap(measure));
}

function countLinks(content: Content): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, url } of listLinks(content)) {
    if (text.owner !== 'topic' || text.field !== 'body' || readTopicAddress(url) === undefined) continue;
    counts.set(text.id, (counts.get(text.id) ?? 0) + 1);
  }
  return counts;
}
