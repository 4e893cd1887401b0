import { expect, test } from 'vitest';

import { forgetForeignType } from '../../../../src/learner/backup/any-format.ts';
import { previewImport } from '../../../../src/learner/backup/preview-import.ts';
import { EMPTY_PROGRESS, PROGRESS_FORMAT, setState } from '../../../../src/learner/progress/document.ts';
import { sanitizeProgress } from '../../../../src/learner/progress/sanitize-progress.ts';
import { NOTES_FORMAT } from './note-format.ts';

const mine = setState(setState(EMPTY_PROGRESS, 'dns', 'done', 10), 'tcp', 'learning', 10);
const theirs = setState(setState(EMPTY_PROGRESS, 'dns', 'learning', 5), 'tcp', 'done', 20);
const progress = { format: forgetForeignType(PROGRESS_FORMAT, sanitizeProgress), document: mine, problem: undefined };
const notes = {
  format: forgetForeignType(NOTES_FORMAT, (document) => document),
  document: NOTES_FORMAT.empty,
  problem: undefined,
};
const someNotes = { version: 1, notes: { dns: { text: 'a', changed: 1 } } };

test('says what the newest changes of a file would do, document by document', () => {
  const incoming = new Map<string, unknown>([
    ['mine', someNotes],
    ['progress', theirs],
  ]);
  expect(previewImport([progress, notes], incoming)).toEqual({
    changes: [
      { name: 'progress', label: 'progress', changes: ['1 topic becomes "Done"'] },
      { name: 'mine', label: 'notes, links and bookmarks', changes: ['1 notes are added'] },
    ],
    notes: [],
  });
});

test('a file without anything newer changes nothing', () => {
  expect(previewImport([progress, notes], new Map([['progress', mine]])).changes).toEqual([
    { name: 'progress', label: 'progress', changes: [] },
  ]);
});

test.each(['unreadable', 'newer'] as const)('leaves a stored document alone that is %s', (problem) => {
  const preview = previewImport([{ ...progress, problem }, notes], new Map([['progress', theirs]]));
  expect(preview.changes).toEqual([]);
  expect(preview.notes.join()).toContain('The part "progress" is left out');
});

test.each(['blocked', 'full'] as const)('imports into the tab while storage is %s', (problem) => {
  expect(previewImport([{ ...progress, problem }], new Map([['progress', theirs]])).changes).toHaveLength(1);
});

test('says which part is more than this site keeps, together with what is here', () => {
  const fill = (name: string) =>
    Object.fromEntries(
      Array.from({ length: 15_000 }, (_, index) => [`${name}-${index}`, { state: 'done', changed: 1 }]),
    );
  const here = { ...progress, document: { version: 1, topics: fill('here') } };
  const preview = previewImport([here], new Map([['progress', { version: 1, topics: fill('there') }]]));
  expect(preview.changes).toEqual([]);
  expect(preview.notes.join()).toContain('more than this site keeps');
});
