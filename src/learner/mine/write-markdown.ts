import { escapeMarkdown, escapeMarkdownAddress } from '../../markup/escape-markdown.ts';
import { localDay } from '../storage/local-day.ts';
import type { ListedTopic } from './list-mine.ts';

/**
 * Notes and own links as one Markdown file, a heading for each topic. `addressOf` gives the full address of a topic;
 * `now` is in milliseconds since 1970; the day that it gives is the one on the visitor's calendar.
 */
export function writeNotesMarkdown(
  topics: readonly ListedTopic[],
  addressOf: (topic: string) => string,
  now: number,
): string {
  const parts = topics
    .filter(hasText)
    .map(({ topic, title, isKnown, note, links }) =>
      [
        `## ${escapeMarkdown(title)}`,
        ...(isKnown ? [`<${addressOf(topic.id)}>`] : []),
        ...(note.trim() === '' ? [] : [note.trim()]),
        ...(links.length === 0
          ? []
          : [
              links
                .map((link) => `- [${escapeMarkdown(link.title)}](${escapeMarkdownAddress(link.address)})`)
                .join('\n'),
            ]),
      ].join('\n\n'),
    );
  return `${[`# My notes`, `Written out on ${localDay(now)}.`, ...parts].join('\n\n')}\n`;
}

/** Whether there is something to write out: a note or a link. */
export const hasText = ({ note, links }: ListedTopic): boolean => note !== '' || links.length > 0;
