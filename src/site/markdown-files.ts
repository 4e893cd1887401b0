import { toGuideMarkdown } from '../export/guide-markdown.ts';
import type { PageDocument } from '../export/page-markdown.ts';
import { toChecklistMarkdown, toProjectMarkdown, toQuestionMarkdown } from '../export/practice-markdown.ts';
import { toTopicMarkdown, type TopicDocument } from '../export/topic-markdown.ts';
import type { Topic } from '../roadmap/types.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { SiteCatalog } from './build-catalog.ts';
import type { SiteTexts } from './site-texts.ts';
import type { TextAddresses } from './text-addresses.ts';

/** What the Markdown files are made from. */
export interface MarkdownSources {
  readonly catalog: SiteCatalog;
  readonly addresses: TextAddresses;
}

/** A Markdown file with the page that it says the same as. */
export interface MarkdownFile {
  /** Of the entry. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The absolute address of the page. */
  readonly page: string;
  readonly write: () => string;
}

/** The Markdown of a topic. */
export const writeTopicFile = (topic: Topic, { catalog, addresses }: MarkdownSources): string =>
  toTopicMarkdown(documentOf(topic, catalog), addresses);

/** The Markdown files of all texts beside topics and roadmaps, by kind, in the order in which lists have them. */
export function listTextFiles(
  texts: SiteTexts,
  sources: MarkdownSources,
): readonly { readonly title: string; readonly files: readonly MarkdownFile[] }[] {
  const { addresses } = sources;
  const context = contextOf(sources);
  return [
    {
      title: 'Guides',
      files: texts.guides.map(({ id, data: { guide }, body }) =>
        describe(id, guide, body, addresses.guide(id, guide), (page) => toGuideMarkdown(page, addresses)),
      ),
    },
    {
      title: 'Questions',
      files: texts.questionGroups.map(({ id, data: { group }, body }) =>
        describe(id, group, body, addresses.questions(id), (page) => toQuestionMarkdown(page, group, context)),
      ),
    },
    {
      title: 'Projects',
      files: texts.projects.map(({ id, data: { project }, body }) =>
        describe(id, project, body, addresses.project(id), (page) => toProjectMarkdown(page, project, context)),
      ),
    },
    {
      title: 'Best practices',
      files: texts.bestPractices.map(({ id, data: { bestPractice, checklist }, body }) =>
        describe(id, bestPractice, body, addresses.bestPractice(id), (page) =>
          toChecklistMarkdown(page, checklist, context),
        ),
      ),
    },
  ];
}

function describe(
  id: string,
  { title, description, published }: Pick<PageDocument, 'title' | 'description' | 'published'>,
  body: string | undefined,
  address: string,
  write: (page: PageDocument) => string,
): MarkdownFile {
  const page = { title, description, published, address, text: body ?? '' };
  return { id, title, description, page: address, write: () => write(page) };
}

const contextOf = ({ catalog, addresses }: MarkdownSources) => ({
  addresses,
  findTopics: (names: readonly string[]) => names.flatMap((name) => catalog.topicIndex.get(name) ?? []),
});

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

/** An answer of the site that is plain text. */
export const textResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
