import { isDeepStrictEqual } from 'node:util';

import { isMap, isSeq, parseDocument, stringify } from 'yaml';

import type { OutlineData } from '../schemas/outline.ts';

type Section = OutlineData['sections'][number];

const HEAD = '# The order below is the order to learn in.\nsections:\n';

/** In characters, as our outlines have it. */
const WIDTH = 110;

/**
 * An outline as the text of `outline.yaml`. Sections that stay as they are keep their text, with its comments.
 * @param earlier The outline that this one replaces, with its text.
 */
export function writeOutlineYaml(
  { sections }: OutlineData,
  earlier?: { readonly outline: OutlineData; readonly text: string },
): string {
  const parts = earlier && splitSections(earlier.text);
  const texts = sections.map((section) => {
    const index = earlier?.outline.sections.findIndex((candidate) => isDeepStrictEqual(candidate, section)) ?? -1;
    return parts?.sections[index] ?? writeSection(section);
  });
  return `${parts?.head ?? HEAD}${texts.join('\n')}`;
}

/** The text before the first section, and that of each section; undefined if they are not in a block of their own. */
function splitSections(text: string): { head: string; sections: readonly string[] } | undefined {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('sections', true) : undefined;
  if (!isSeq(list) || list.flow === true || !isMap(contents) || contents.items.length !== 1) return undefined;
  const starts = list.items.map((node) => startOfItem(text, isMap(node) ? (node.range?.[0] ?? 0) : 0));
  const [first] = starts;
  if (first === undefined || starts.includes(0)) return undefined;
  const sections = starts.map((start, index) => `${text.slice(start, starts[index + 1]).trimEnd()}\n`);
  return { head: text.slice(0, first), sections };
}

/** Where the lines of an item begin, with the comments right above it. */
function startOfItem(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
}

function writeSection({ groups, projects, links, notes, ...rest }: Section): string {
  const { checkpoint, ...names } = rest;
  const data = {
    ...names,
    ...(groups.length > 0 && { groups }),
    ...(checkpoint && { checkpoint }),
    ...(projects.length > 0 && { projects }),
    ...(links.length > 0 && { links }),
    ...(notes.length > 0 && { notes }),
  };
  return stringify([data], { lineWidth: WIDTH, singleQuote: true }).replace(/^(?=.)/gm, '  ');
}
