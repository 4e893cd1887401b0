import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

import type { OutlineData } from '../schemas/outline.ts';
import type { OutlineWord } from './outline-words.ts';

type Section = OutlineData['sections'][number];
type Group = Section['groups'][number];
type Entry = Group['topics'][number];
type PlacedTopic = Exclude<Entry, string>;
type Said = Pick<PlacedTopic, 'mark' | 'why'>;

/** What an outline refers to by id. */
export interface OutlineTitles {
  /** Title of the roadmap, the heading of the list. */
  readonly title: string;
  /** Title of a topic, undefined if there is no such topic. */
  readonly titleOf: (topic: string) => string | undefined;
}

/**
 * An outline as an indented Markdown list that `readOutlineList` reads back: words for people, ids as code behind them,
 * and everything that is neither section, group nor topic behind a word in italics. docs/content-model.md describes it.
 */
export function writeOutlineList({ sections }: OutlineData, titles: OutlineTitles): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: titles.title }] },
      // Empty lines between sections: a parser looks for the other half of a mark up to the next one.
      { type: 'list', spread: true, children: sections.map((section) => writeSection(section, titles)) },
    ],
  };
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', listItemIndent: 'one' });
}

function writeSection(section: Section, titles: OutlineTitles): ListItem {
  const { id, title, topic, summary, groups, checkpoint, projects, links, notes } = section;
  return item(nameLine(title, id), [
    ...optional(summary, (text) => item(wordLine('summary', [value(text)]))),
    ...optional(topic, (own) => item(wordLine('topic', nameLine(titles.titleOf(own), own)), writeOpinion(section))),
    ...groups.map((group) => writeGroup(group, titles)),
    ...optional(checkpoint, (step) =>
      item(wordLine('checkpoint', nameLine(step.title, step.id)), [
        writeText('build', step.build),
        ...step.proves.map((proof) => writeText('proves', proof)),
      ]),
    ),
    ...projects.map((project) => item(wordLine('project', nameLine(undefined, project)))),
    ...links.map((link) => item(wordLine('link', writeLink(link)))),
    ...notes.map((note) => item(wordLine('note', [value(note)]))),
  ]);
}

function writeGroup({ side, title, topics }: Group, titles: OutlineTitles): ListItem {
  const line = wordLine(side, title === undefined ? [] : [value(title)]);
  return item(
    line,
    topics.map((entry) => writeEntry(entry, titles)),
  );
}

function writeEntry(entry: Entry, titles: OutlineTitles): ListItem {
  const placed: PlacedTopic = typeof entry === 'string' ? { topic: entry } : entry;
  const { topic, label, topics = [] } = placed;
  return item(nameLine(label ?? titles.titleOf(topic), topic), [
    ...writeOpinion(placed),
    ...topics.map((child) => writeEntry(child, titles)),
  ]);
}

function writeOpinion({ mark, why }: Said): readonly ListItem[] {
  const word: OutlineWord | undefined = mark ?? (why === undefined ? undefined : 'why');
  return optional(word, (name) => item(wordLine(name, why === undefined ? [] : [value(why)])));
}

function writeLink({ roadmap, url, label }: Section['links'][number]): PhrasingContent[] {
  return url === undefined ? nameLine(label, roadmap) : [{ type: 'link', url, children: [value(label)] }];
}

/** Markdown stays as its author wrote it: behind the word, or below it if it has several lines. */
function writeText(word: OutlineWord, markdown: string): ListItem {
  const text = markdown
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (!/^\s|\n/.test(text)) return item([{ type: 'html', value: `_${word}_ ${text}` }]);
  const block: BlockContent = { type: 'html', value: text };
  return { type: 'listItem', spread: true, children: [paragraph(wordLine(word)), block] };
}

const value = (text: string): { type: 'text'; value: string } => ({ type: 'text', value: text });

/** `URLs` with its id as code behind it. */
function nameLine(text: string | undefined, id: string | undefined): PhrasingContent[] {
  const code: PhrasingContent[] = id === undefined ? [] : [{ type: 'inlineCode', value: id }];
  return text === undefined ? code : [value(code.length === 0 ? text : `${text} `), ...code];
}

function wordLine(word: OutlineWord, rest: readonly PhrasingContent[] = []): PhrasingContent[] {
  const name: PhrasingContent = { type: 'emphasis', children: [value(word)] };
  return rest.length === 0 ? [name] : [name, value(' '), ...rest];
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

function item(line: PhrasingContent[], children: readonly ListItem[] = []): ListItem {
  const list: BlockContent[] = children.length === 0 ? [] : [{ type: 'list', spread: false, children: [...children] }];
  return { type: 'listItem', spread: false, children: [paragraph(line), ...list] };
}

const optional = <Value>(given: Value | undefined, write: (given: Value) => ListItem): readonly ListItem[] =>
  given === undefined ? [] : [write(given)];
