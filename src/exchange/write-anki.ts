import { createHash } from 'node:crypto';

import { stringify } from 'csv-stringify/sync';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { parseMarkdown } from '../markup/parse-markdown.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap } from '../roadmap/types.ts';

/**
 * The self-checks of a roadmap as a text file that Anki imports (https://docs.ankiweb.net/importing/text-files.html):
 * question, answer and tags of each finished topic. A card keeps its identity while its question stays, so that importing
 * a newer file keeps what was learned.
 */
export function writeAnki(roadmap: Roadmap): string {
  const topics = new Map(listEntries(roadmap).map(({ entry }) => [entry.topic.id, entry.topic]));
  const rows = [...topics.values()]
    .filter(({ status }) => status === 'complete')
    .flatMap(({ id, selfCheck }) =>
      selfCheck.map(({ question, answer }) => [
        nameCard(id, question),
        toText(question),
        toText(answer),
        `waymark::${roadmap.id}::${id}`,
      ]),
    );
  const head = [
    '#separator:tab',
    // What looks like HTML is shown as it is.
    '#html:false',
    '#notetype:Basic',
    `#deck:Waymark::${roadmap.data.title.replaceAll('::', ':')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  return `${head.join('\n')}\n${stringify(rows, { delimiter: '\t', quoted: true })}`;
}

const nameCard = (topic: string, question: string): string =>
  `waymark-${topic}-${createHash('sha256').update(question).digest('hex').slice(0, 12)}`;

/** Markdown as text with its lines: a block after another, lists with dashes, code as it is. */
const toText = (markdown: string): string => parseMarkdown(markdown).children.map(blockText).join('\n\n');

function blockText(node: RootContent): string {
  if (node.type === 'list') {
    return node.children
      .map((item) => `- ${item.children.map(blockText).join('\n').replaceAll('\n', '\n  ')}`)
      .join('\n');
  }
  if (node.type === 'blockquote') return node.children.map(blockText).join('\n\n');
  return textOf(node);
}
