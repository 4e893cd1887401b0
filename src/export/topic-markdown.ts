import { escapeMarkdown, escapeMarkdownAddress } from '../markup/escape-markdown.ts';
import { formatFacts } from '../roadmap/topic-facts.ts';
import type { Topic } from '../roadmap/types.ts';
import type { Addresses } from './addresses.ts';
import { joinBlocks, listBlocks, type NamedTopic } from './page-markdown.ts';

/** A topic beside another one, with the reason for the edge between them as Markdown. */
interface NeighborTopic extends NamedTopic {
  readonly reason: string;
}

/** A topic with what its file alone does not say. */
export interface TopicDocument {
  readonly topic: Topic;
  /** Its text as its author wrote it. */
  readonly text: string;
  readonly requires: readonly NeighborTopic[];
  readonly unlocks: readonly NeighborTopic[];
}

/** A topic as one Markdown document, with all that its page shows: for notes, text-only readers and assistants. */
export function toTopicMarkdown({ topic, text, requires, unlocks }: TopicDocument, addresses: Addresses): string {
  const blocks = [
    `# ${escapeMarkdown(topic.title)}`,
    `Source: ${addresses.topic(topic.id)} (CC BY 4.0)`,
    formatFacts(topic),
    addresses.text(text).trim(),
    ...listBlocks(
      'What you can do afterwards',
      topic.outcomes.map((outcome) => `- ${addresses.text(outcome)}`),
    ),
    ...listBlocks('Requires', writeNeighbors(requires, addresses)),
    ...listBlocks('Unlocks', writeNeighbors(unlocks, addresses)),
    ...listBlocks('Resources', topic.resources.map(writeResource)),
    ...(topic.selfCheck.length > 0 ? ['## Check yourself'] : []),
    ...topic.selfCheck.flatMap(({ question, answer }) => [
      `### ${addresses.text(question).trim()}`,
      addresses.text(answer).trim(),
    ]),
  ];
  return joinBlocks(blocks);
}

const writeNeighbors = (neighbors: readonly NeighborTopic[], addresses: Addresses): readonly string[] =>
  neighbors.map(
    ({ id, title, reason }) => `- [${escapeMarkdown(title)}](${addresses.topic(id)}): ${addresses.text(reason).trim()}`,
  );

function writeResource({ type, title, url, note, access }: Topic['resources'][number]): string {
  const facts = [type, ...(access === 'free' ? [] : [access])].join(', ');
  const words = note === undefined ? '' : `: ${escapeMarkdown(note)}`;
  return `- [${escapeMarkdown(title)}](${escapeMarkdownAddress(url)}) (${facts})${words}`;
}
