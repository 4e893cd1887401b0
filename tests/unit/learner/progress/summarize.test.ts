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
  expect(summary).toEqual({
    pending: 1,
    learning: 0,
    done: 1,
    skipped: 1,
    total: 2,
    percent: 50,
    isComplete: false,
    optionalDone: 0,
    touched: 2,
  });
  expect(formatProgress(summary)).toBe('1 of 2 done (50%), 1 skipped');
});

test('is complete once the main path is done or skipped, whatever is beside it', () => {
  const listed = [...topics, { id: 'quic', aliases: [], isOptional: true }];
  const main = setState(setState(EMPTY_PROGRESS, 'dns', 'done', 1), 'tcp', 'done', 1);
  expect(summarizeProgress(listed, main)).toMatchObject({ percent: 66, total: 3, isComplete: false });
  const skipped = setState(main, 'udp', 'skipped', 1);
  for (const quic of ['pending', 'learning', 'skipped'] as const) {
    const summary = summarizeProgress(listed, setState(skipped, 'quic', quic, 1));
    expect(summary).toMatchObject({ percent: 100, total: 2, isComplete: true });
    expect(formatProgress(summary)).toBe('2 of 2 done (100%), 1 skipped');
  }
  expect(formatProgress(summarizeProgress(listed, setState(main, 'quic', 'done', 1)))).toBe(
    '2 of 3 done (66%), 1 alternative done',
  );
});

test('nothing is complete that has nothing done', () => {
  const all = topics.reduce((stored, { id }) => setState(stored, id, 'skipped', 1), EMPTY_PROGRESS);
  expect(summarizeProgress(topics, all)).toMatchObject({ percent: 0, total: 0, isComplete: false, touched: 3 });
  expect(summarizeProgress([], EMPTY_PROGRESS)).toMatchObject({ percent: 0, isComplete: false });
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
  const marked = [...list, { id: 'quic', aliases: ['http-3'], isOptional: true }];
  expect(writeCounted(marked)).toBe('dns|domain-name-system|name-server tcp udp ~quic|http-3');
  expect(readCounted(writeCounted(marked))).toEqual(marked);
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
  const beside = [{ id: 'quic', aliases: [], isOptional: true }];
  expect(hasProgress(summarizeProgress(beside, setState(EMPTY_PROGRESS, 'quic', 'learning', 1)))).toBe(true);
});
