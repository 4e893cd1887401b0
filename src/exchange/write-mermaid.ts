import { entryTitle } from '../roadmap/entry-title.ts';
import { listParts } from '../roadmap/list-entries.ts';
import type { Entry, Roadmap } from '../roadmap/types.ts';

/** A roadmap as a mind map of Mermaid: sections, groups with a title, topics and sub-topics. */
export function writeMermaid({ data, sections }: Roadmap): string {
  let count = 0;
  const node = (depth: number, text: string) => `${'  '.repeat(depth)}n${(count += 1)}["${escapeMermaid(text)}"]`;
  const writeEntry = (entry: Entry, depth: number): readonly string[] => [
    node(depth, entryTitle(entry)),
    ...entry.children.flatMap((child) => writeEntry(child, depth + 1)),
  ];
  const lines = sections.flatMap((section) => [
    node(2, section.title),
    ...listParts(section).flatMap(({ group, entries }) => {
      // The topic that a section is has its box already.
      if (group === undefined) return [];
      const title = group.title === undefined ? [] : [node(3, group.title)];
      return [...title, ...entries.flatMap((entry) => writeEntry(entry, 3 + title.length))];
    }),
  ]);
  return ['mindmap', `  root(("${escapeMermaid(data.title)}"))`, ...lines, ''].join('\n');
}

/**
 * A text inside quotation marks. Every sign that Mermaid may read as something else becomes its own form of a character
 * reference, `#35;` for `#` (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
const escapeMermaid = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ,.()'/+?!-]/gu, (sign) => `#${sign.codePointAt(0)};`);
