import { toGuideMarkdown } from '../export/guide-markdown.ts';
import { toTopicMarkdown, type TopicDocument } from '../export/topic-markdown.ts';
import type { Topic } from '../roadmap/types.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { GuideData } from '../schemas/guide.ts';
import { guidePath } from '../urls/paths.ts';
import { absoluteAddresses } from './addresses.ts';
import type { SiteCatalog } from './build-catalog.ts';

/** A guide of the content with its Markdown. */
export interface GuideEntry {
  readonly id: string;
  readonly data: { readonly guide: GuideData };
  readonly body?: string | undefined;
}

/** The Markdown file of a topic, with its links as absolute addresses. */
export const writeTopicFile = (topic: Topic, catalog: SiteCatalog, site: URL): string =>
  toTopicMarkdown(documentOf(topic, catalog), absoluteAddresses(undefined, site, catalog));

/** The Markdown file of a guide. */
export const writeGuideFile = (
  { id, data: { guide }, body = '' }: GuideEntry,
  catalog: SiteCatalog,
  site: URL,
): string =>
  toGuideMarkdown(
    { ...guide, text: body, address: new URL(guidePath(id, guide), site).href },
    absoluteAddresses(undefined, site, catalog),
  );

/** A topic with its text and its neighbors. What is local to a roadmap means nothing beside topics of others. */
export function documentOf(topic: Topic, { texts, topicIndex, unlocked }: SiteCatalog): TopicDocument {
  const owner = splitLocalId(topic.id)?.roadmap;
  return {
    topic,
    text: texts.get(topic.id) ?? '',
    requires: topic.requires.flatMap(({ topic: name, reason }) => {
      const required = topicIndex.get(name);
      return required ? [{ id: required.id, title: required.title, reason }] : [];
    }),
    unlocks: (unlocked.get(topic.id) ?? [])
      .filter(({ topic: { id } }) => [undefined, owner].includes(splitLocalId(id)?.roadmap))
      .map(({ topic: { id, title }, reason }) => ({ id, title, reason })),
  };
}

/** An answer of the site that is Markdown. */
export const markdownResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
