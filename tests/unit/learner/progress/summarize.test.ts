import { expect, test } from 'vitest';

import { EMPTY_PROGRESS, setState } from '../../../../src/learner/progress/document.ts';
import {
  cutSections,
  formatProgress,
  hasProgress,
  readCounted,
  summarizeProgress,
  writeCounted,
  writeSections,
} from '../../../../src/learner/progress/summarize.ts';

const topics = ['dns', 'tcp', 'udp'].map((id) => ({ id, aliases: [] }));

test('tells done and skipped apart and rounds down', () => {
  const document = setState(setState(EMPTY_PROGRESS, 'dns', 'done', 1), 'tcp', 'skipped', 2);
  const summary = summarizeProgress(topics, document);
  expect(summary).toEqual({ pending: 1, learning: 0, done: 1, skipped: 1, total: 3, percent: 33 });
  expect(formatProgress(summary)).toBe('1 of 3 done (33%), 1 skipped');
});

test('counts nothing as nothing', () => {
  expect(summarizeProgress([], EMPTY_PROGRESS).percent).toBe(0);
  expect(formatProgress(summarizeProgress(topics, EMPTY_PROGRESS))).toBe('0 of 3 done');
});

test('writes topics and sections into attributes and reads them back', () => {
  const list = [{ id: 'dns', aliases: ['domain-name-system', 'name-server'] }, ...topics.slice(1)];
  expect(writeCounted(list)).toBe('dns|domain-name-system|name-server tcp udp');
  expect(readCounted(writeCounted(list))).toEqual(list);
  expect(readCounted('')).toEqual([]);
  const sections = cutSections(
    list,
    writeSections([
      { id: 'names', size: 1 },
      { id: 'transport', size: 2 },
    ]),
  );
  expect([...sections]).toEqual([
    ['names', list.slice(0, 1)],
    ['transport', list.slice(1)],
  ]);
});

test('a topic that was only reset is no progress', () => {
  expect(hasProgress(summarizeProgress(topics, setState(EMPTY_PROGRESS, 'dns', 'pending', 1)))).toBe(false);
  expect(hasProgress(summarizeProgress(topics, setState(EMPTY_PROGRESS, 'dns', 'skipped', 1)))).toBe(true);
});
