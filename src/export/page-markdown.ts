import { escapeMarkdown } from '../markup/escape-markdown.ts';
import type { Addresses } from './addresses.ts';

/** What every page that is written as a whole says of itself. */
export interface PageDocument {
  readonly title: string;
  readonly description: string;
  /** The first day on the site, `2026-11-21`. */
  readonly published: string;
  /** The absolute address of the page. */
  readonly address: string;
  /** Its Markdown as its author wrote it. */
  readonly text: string;
}

/** A topic that a text names, with what it is called. */
export interface NamedTopic {
  readonly id: string;
  readonly title: string;
}

/** The blocks with which the document of a page begins: title, sentence, source, facts, text. */
export function beginDocument(
  { title, description, published, address, text }: PageDocument,
  { text: rewrite }: Pick<Addresses, 'text'>,
  facts = '',
): readonly string[] {
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(description),
    `Source: ${address} (CC BY 4.0), ${published}`,
    facts,
    rewrite(text).trim(),
  ];
}

/** Blocks as one document. */
export const joinBlocks = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** A list below its heading; nothing for an empty one. */
export const listBlocks = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];

/** Topics as links: `[DNS](https://...), [HTTP](https://...)`. */
export const linkTopics = (topics: readonly NamedTopic[], addresses: Pick<Addresses, 'topic'>): string =>
  topics.map(({ id, title }) => `[${escapeMarkdown(title)}](${addresses.topic(id)})`).join(', ');

/** Markdown of several lines as one item of a list, which `sign` begins: `-` or `- [ ]`. */
export const listItem = (markdown: string, sign = '-'): string =>
  `${sign} ${markdown.trim().replace(/\n(?=[^\n])/g, '\n  ')}`;
