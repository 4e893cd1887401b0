import { MARKS } from '../schemas/outline.ts';
import type { Mark } from '../roadmap/types.ts';
import {
  ImportError,
  type ImportedGroup,
  type ImportedSection,
  type ImportedTopic,
  type Name,
} from './imported-outline.ts';
import type { OutlineWord } from './outline-words.ts';
import { readItems, type OutlineItem } from './read-items.ts';

/**
 * Reads an outline that is an indented Markdown list, in the form that `writeOutlineList` writes, or nothing but titles.
 * @throws ImportError at the first item that has no place in an outline.
 */
export const readOutlineList = (markdown: string): readonly ImportedSection[] => readOutlineItems(readItems(markdown));

/**
 * Makes sections of items inside items.
 * @throws ImportError at the first item that has no place in an outline.
 */
export const readOutlineItems = (items: readonly OutlineItem[]): readonly ImportedSection[] =>
  items.map((item) => {
    if (item.word === undefined) return readSection(item);
    throw misplace(item, 'An item of the first level is a section.');
  });

function readSection(item: OutlineItem): ImportedSection {
  const { items } = item;
  allow(items, ['summary', 'topic', 'left', 'right', 'checkpoint', 'project', 'link', 'note'], 'a section');
  const topic = findOne(items, 'topic');
  const checkpoint = findOne(items, 'checkpoint');
  return {
    ...nameOf(item),
    topic: topic && readTopic(topic, 0),
    summary: findOne(items, 'summary')?.text,
    groups: readGroups(items),
    checkpoint: checkpoint && readCheckpoint(checkpoint),
    projects: findAll(items, 'project').map(nameOf),
    links: findAll(items, 'link').map((link) => ({ ...nameOf(link), url: link.url })),
    notes: findAll(items, 'note').map(({ text }) => text),
  };
}

/** Items without a word are groups if others stand below them, and else topics, which make a group without a title. */
function readGroups(items: readonly OutlineItem[]): readonly ImportedGroup[] {
  const groups: ImportedGroup[] = [];
  let loose: ImportedTopic[] | undefined;
  for (const item of items) {
    const { word, text, place } = item;
    if (word === 'left' || word === 'right') {
      groups.push({ place, title: text === '' ? undefined : text, side: word, topics: readTopics(item.items, 1) });
      loose = undefined;
    } else if (word === undefined && item.items.some((child) => child.word === undefined)) {
      groups.push({ place, title: text, topics: readTopics(item.items, 1) });
      loose = undefined;
    } else if (word === undefined) {
      if (loose === undefined) {
        loose = [];
        groups.push({ place, topics: loose });
      }
      loose.push(readTopic(item, 1));
    }
  }
  return groups;
}

/** @param depth How many levels of topics may follow below these. */
function readTopics(items: readonly OutlineItem[], depth: number): readonly ImportedTopic[] {
  return items.map((item) => {
    if (item.word === undefined) return readTopic(item, depth);
    throw misplace(item, 'A group holds topics.');
  });
}

function readTopic(item: OutlineItem, depth: number): ImportedTopic {
  allow(item.items, ['why', ...MARKS], 'a topic');
  const below = item.items.filter(({ word }) => word === undefined);
  const [first] = below;
  if (depth === 0 && first !== undefined)
    throw misplace(first, 'Topics have one level of sub-topics, which have none.');
  const [opinion, second] = item.items.filter(({ word }) => word !== undefined);
  if (second !== undefined) throw misplace(second, 'A topic has one mark.');
  const mark = MARKS.find((name) => name === opinion?.word) satisfies Mark | undefined;
  const why = opinion === undefined || opinion.text === '' ? undefined : opinion.text;
  return { ...nameOf(item), mark, why, topics: readTopics(below, depth - 1) };
}

function readCheckpoint(item: OutlineItem): ImportedSection['checkpoint'] {
  allow(item.items, ['build', 'proves'], 'a checkpoint');
  const build = findOne(item.items, 'build')?.markdown;
  return { ...nameOf(item), build, proves: findAll(item.items, 'proves').map(({ markdown }) => markdown) };
}

const nameOf = ({ text, id, place }: OutlineItem): Name => ({ text, id, place });

const findAll = (items: readonly OutlineItem[], word: OutlineWord): readonly OutlineItem[] =>
  items.filter((item) => item.word === word);

/** @throws ImportError if there are two. */
function findOne(items: readonly OutlineItem[], word: OutlineWord): OutlineItem | undefined {
  const [item, second] = findAll(items, word);
  if (second !== undefined) throw misplace(second, `There is one _${word}_ already.`);
  return item;
}

/** @throws ImportError if an item has a word that says nothing here. */
function allow(items: readonly OutlineItem[], words: readonly OutlineWord[], owner: string): void {
  const stranger = items.find(({ word }) => word !== undefined && !words.includes(word));
  if (stranger === undefined) return;
  const list = words.map((word) => `_${word}_`).join(', ');
  throw misplace(stranger, `Below ${owner} may stand ${list}.`);
}

function misplace({ word, text, place }: OutlineItem, hint: string): ImportError {
  const what = word === undefined ? JSON.stringify(text) : `_${word}_`;
  return new ImportError(place, `${what} has no place here`, hint);
}
