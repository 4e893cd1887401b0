import type { Link, List, ListItem, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { indexLines } from '../lint/index-lines.ts';
import type { Position } from '../lint/finding.ts';
import { suggestName } from '../lint/suggest-name.ts';
import { findMarkdownLimit } from '../markup/find-markdown-limit.ts';
import { parseMarkdown, startOf } from '../markup/parse-markdown.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import { topicIdSchema } from '../schemas/id.ts';
import { ImportError } from './imported-outline.ts';
import { OUTLINE_WORDS, type OutlineWord } from './outline-words.ts';

/** One item of a list, in the terms of outlines. */
export interface OutlineItem {
  /** The word in italics that it begins with, if that is one of an outline. */
  readonly word?: OutlineWord | undefined;
  /** The words of its line, without the id. */
  readonly text: string;
  /** The code at the end of its line, or the target of a `topic:` link. */
  readonly id?: string | undefined;
  /** The target of a line that is one link. */
  readonly url?: string | undefined;
  /** Of a `build` or `proves`, all that stands behind the word, as Markdown. */
  readonly markdown: string;
  readonly place: Position;
  readonly items: readonly OutlineItem[];
}

/** In UTF-16 code units; as much as the YAML of one outline may hold, and what the list adds in words. */
const MAX_LENGTH = 131_072;

/** Words whose whole item is a text, whatever lists are in it. */
const TEXTS: ReadonlySet<OutlineWord | undefined> = new Set(['build', 'proves']);

/**
 * Reads the lists of a Markdown text. Headings are for people and are passed over.
 * @throws ImportError if the text is more than a parser should see, or holds anything else.
 */
export function readItems(source: string): readonly OutlineItem[] {
  const markdown = source.replaceAll('\r\n', '\n');
  const place = indexLines(markdown);
  const fault = findMarkdownLimit(markdown, MAX_LENGTH);
  if (fault !== undefined) throw new ImportError(place(fault.offset), fault.message, fault.hint);
  return readLists(parseMarkdown(markdown).children, { markdown, place });
}

interface Text {
  readonly markdown: string;
  readonly place: (offset: number) => Position;
}

function readLists(nodes: Root['children'] | ListItem['children'], text: Text): readonly OutlineItem[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return readList(node, text);
    if (node.type === 'heading') return [];
    const hint = 'An outline is a list: put a dash before it, and a word such as _note_ or _summary_ if it is one.';
    throw new ImportError(text.place(startOf(node)), `this ${NAMES[node.type] ?? 'part'} is no item of a list`, hint);
  });
}

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  code: 'block of code',
  html: 'HTML',
  table: 'table',
  blockquote: 'quote',
  thematicBreak: 'line',
};

const readList = (list: List, text: Text): readonly OutlineItem[] => list.children.map((item) => readItem(item, text));

function readItem(item: ListItem, text: Text): OutlineItem {
  const [head, ...below] = item.children;
  const place = text.place(startOf(head ?? item));
  if (head?.type !== 'paragraph') {
    throw new ImportError(
      place,
      'this item has no line of text',
      'Begin the item with its title, on the line of its dash.',
    );
  }
  const word = readWord(head.children, place);
  const line = word === undefined ? head.children : head.children.slice(1);
  return {
    word,
    ...readLine(line),
    markdown: TEXTS.has(word) ? sliceText(item, text.markdown, place.column - 1) : '',
    place,
    items: TEXTS.has(word) ? [] : readLists(below, text),
  };
}

/** @throws ImportError for a word that is nearly one of an outline. */
function readWord([first]: readonly PhrasingContent[], place: Position): OutlineWord | undefined {
  if (first?.type !== 'emphasis') return undefined;
  const name = textOf(first);
  const word = OUTLINE_WORDS.find((candidate) => candidate === name);
  if (word !== undefined) return word;
  const meant = suggestName(name.toLowerCase(), OUTLINE_WORDS);
  if (meant === undefined) return undefined;
  throw new ImportError(place, `_${name}_ is no word of an outline`, `Did you mean _${meant}_?`);
}

/** The words of a line, and the id or link that it ends with. */
function readLine(nodes: readonly PhrasingContent[]): Pick<OutlineItem, 'text' | 'id' | 'url'> {
  const parts = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = parts.at(-1);
  if (last?.type === 'inlineCode' && topicIdSchema.safeParse(last.value).success) {
    return { text: joinWords(nodes.slice(0, nodes.indexOf(last))), id: last.value };
  }
  const text = joinWords(nodes);
  return parts.length === 1 && last?.type === 'link' ? { text, ...readTarget(last) } : { text };
}

function readTarget({ url }: Link): Pick<OutlineItem, 'id' | 'url'> {
  const id = readTopicAddress(url);
  return id === undefined ? { url } : { id };
}

/** A line that was wrapped in the file is one line. */
const joinWords = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => (node.type === 'break' ? ' ' : textOf(node)))
    .join('')
    .replaceAll('\n', ' ')
    .trim();

/** What follows the first node of an item, as it is written there but for the `indent` that makes it a part of the item. */
function sliceText({ children: [head], position }: ListItem, markdown: string, indent: number): string {
  const word = head?.type === 'paragraph' ? head.children[0] : undefined;
  const [first = '', ...lines] = markdown.slice(word?.position?.end.offset ?? 0, position?.end.offset).split('\n');
  const margin = new RegExp(`^ {0,${indent}}`);
  return [first.trimStart(), ...lines.map((line) => line.replace(margin, ''))]
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
