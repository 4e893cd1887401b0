import type { CatalogTopic } from '../../catalog/catalog.ts';
import { escapeMarkdown, escapeMarkdownAddress } from '../../markup/escape-markdown.ts';
import { listFacts } from '../../roadmap/topic-facts.ts';
import { isolate } from '../../words/sentence.ts';
import { showTopic, type ShownTopic } from './show-topic.ts';
import type { Version } from './version.ts';

/** What the checklist needs to know of the site and of the learner. */
interface Surroundings {
  readonly topics: ReadonlyMap<string, CatalogTopic>;
  /** The full address of the original. */
  readonly original: string;
  /** The full address of a topic. */
  readonly addressOf: (topic: string) => string;
  readonly isDone: (topic: ShownTopic) => boolean;
}

/** A version as one Markdown checklist with links, for notes and issues; what is done is checked. */
export function toVersionMarkdown(version: Version, surroundings: Surroundings): string {
  const sections = version.sections.flatMap(({ title, topics }, index) => [
    '',
    `## ${index + 1}. ${escapeMarkdown(title)}`,
    '',
    ...topics.flatMap((id) => writeTopic(showTopic(version, id, surroundings.topics), surroundings)),
  ]);
  return [`# ${escapeMarkdown(version.name)}`, '', `Made from ${surroundings.original}`, ...sections, ''].join('\n');
}

function writeTopic(topic: ShownTopic, { addressOf, isDone }: Surroundings): readonly string[] {
  const title = isolate(escapeMarkdown(topic.title));
  const name = topic.kind === 'site' ? `[${title}](${addressOf(topic.id)})` : title;
  return [
    `- [${isDone(topic) ? 'x' : ' '}] ${[name, ...listFacts(topic)].join(', ')}`,
    ...(topic.own?.links ?? []).map(
      (link) => `  - [${escapeMarkdown(link.title)}](${escapeMarkdownAddress(link.url)})`,
    ),
    // Indented, a note of several paragraphs stays part of its list item.
    ...(topic.own?.note ? ['', ...topic.own.note.trim().split('\n').map(indent), ''] : []),
  ];
}

const indent = (line: string): string => (line.trim() === '' ? '' : `  ${line}`);
