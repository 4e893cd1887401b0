import { micromark } from 'micromark';
import { expect, test } from 'vitest';

import { indexCatalog } from '../../../../src/catalog/catalog.ts';
import { removeLink, setLink, setNote, setSectionHidden, setToggle } from '../../../../src/learner/mine/change.ts';
import { EMPTY_MINE } from '../../../../src/learner/mine/document.ts';
import { filterMine, listHiddenSections, listMineTopics } from '../../../../src/learner/mine/list-mine.ts';
import { writeNotesMarkdown } from '../../../../src/learner/mine/write-markdown.ts';

const makeTopic = (id: string, title: string, aliases: string[] = []) => ({
  id,
  title,
  aliases,
  level: 'beginner' as const,
  hours: [1, 2] as const,
  requires: [],
  questions: 0,
});

const CATALOG = indexCatalog({
  topics: [makeTopic('dns', 'Names', ['domain-name-system']), makeTopic('tcp', 'Connections')],
  roadmaps: [
    {
      id: 'backend',
      title: 'Backend Developer',
      briefTitle: 'Backend',
      hasTopics: true,
      isForkable: false,
      sections: [{ id: 'internet', title: 'Internet', entries: [{ topic: 'dns' }] }],
    },
  ],
});

const topic = (id: string) => ({ id, aliases: [] });
const LINK = { address: 'https://example.org/a', title: 'Guide [1]' };
const noted = setNote(EMPTY_MINE, topic('domain-name-system'), 'A record maps a name', 1);
const full = setLink(
  setToggle(setNote(noted, topic('gone'), 'Old', 1), topic('tcp'), 'hidden', true, 1),
  topic('dns'),
  LINK,
  2,
);

test('lists each topic once, under its present id, sorted by title', () => {
  const listed = listMineTopics(full, CATALOG);
  expect(listed.map(({ title, isKnown }) => [title, isKnown])).toEqual([
    ['Connections', true],
    ['gone', false],
    ['Names', true],
  ]);
  expect(listed[2]).toMatchObject({ topic: { id: 'dns' }, note: 'A record maps a name', links: [LINK] });
});

test('leaves out topics of which everything was taken back', () => {
  const link = setLink(EMPTY_MINE, topic('dns'), LINK, 1);
  expect(listMineTopics(removeLink(link, topic('dns'), LINK.address, 2), CATALOG)).toEqual([]);
});

test('lists hidden sections, those that are gone last', () => {
  const hidden = setSectionHidden(setSectionHidden(EMPTY_MINE, 'old/part', true, 1), 'backend/internet', true, 1);
  expect(listHiddenSections(hidden, CATALOG).map(({ key, title, isKnown }) => [key, title, isKnown])).toEqual([
    ['backend/internet', 'Internet', true],
    ['old/part', 'part', false],
  ]);
  expect(listHiddenSections(setSectionHidden(hidden, 'old/part', false, 2), CATALOG)).toHaveLength(1);
});

test('finds every word in titles, notes and links', () => {
  const topics = listMineTopics(full, CATALOG);
  const find = (query: string) => filterMine(topics, query).map(({ title }) => title);
  expect(find('')).toHaveLength(3);
  expect(find('RECORD names')).toEqual(['Names']);
  expect(find('example.org guide')).toEqual(['Names']);
  expect(find('record connections')).toEqual([]);
});

/** Late in the evening of a visitor, when the day may be another one elsewhere. */
const LATE = new Date(2026, 0, 5, 23, 59).getTime();

test('writes notes and links as Markdown', () => {
  const markdown = writeNotesMarkdown(
    listMineTopics(full, CATALOG),
    (id) => `https://waymark.example/topics/${id}`,
    LATE,
  );
  expect(markdown).toBe(`# My notes

Written out on 2026-01-05.

## gone

Old

## Names

<https://waymark.example/topics/dns>

A record maps a name

- [Guide \\[1\\]](<https://example.org/a>)
`);
  expect(micromark(markdown)).toContain('<a href="https://example.org/a">Guide [1]</a>');
});
