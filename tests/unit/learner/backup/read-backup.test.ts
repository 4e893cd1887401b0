import fc from 'fast-check';
import { expect, test } from 'vitest';

import { forgetForeignType } from '../../../../src/learner/backup/any-format.ts';
import { BACKUP_FORMATS } from '../../../../src/learner/backup/formats.ts';
import { MAX_BACKUP_SIZE, readBackup, refuseSize } from '../../../../src/learner/backup/read-backup.ts';
import { backupFileName, writeBackup } from '../../../../src/learner/backup/write-backup.ts';
import { PROGRESS_FORMAT } from '../../../../src/learner/progress/document.ts';
import { sanitizeProgress } from '../../../../src/learner/progress/sanitize-progress.ts';
import { NOTES_FORMAT } from './note-format.ts';

const formats = [
  forgetForeignType(PROGRESS_FORMAT, sanitizeProgress),
  forgetForeignType(NOTES_FORMAT, (notes) => notes),
];
const progress = { version: 1, topics: { dns: { state: 'done', changed: 5 }, tcp: { state: 'learning', changed: 7 } } };
const notes = { version: 1, notes: { dns: { text: 'look at dig', changed: 3 } } };
const NOW = Date.UTC(2026, 10, 21, 12);

const write = (documents: Readonly<Record<string, unknown>>) => writeBackup(new Map(Object.entries(documents)), NOW);

test('a backup reads back as what was put in', () => {
  expect(readBackup(formats, write({ progress, mine: notes }))).toEqual({
    kind: 'ok',
    exported: NOW,
    documents: new Map<string, unknown>([
      ['progress', progress],
      ['mine', notes],
    ]),
    notes: [],
  });
});

test('the file is named after the day on the calendar of the visitor', () => {
  expect(backupFileName(new Date(2026, 0, 5, 23, 59).getTime())).toBe('waymark-backup-2026-01-05.json');
});

test('a progress document alone is a backup too', () => {
  expect(readBackup(formats, JSON.stringify(progress))).toMatchObject({
    kind: 'ok',
    documents: new Map([['progress', progress]]),
  });
});

test.each([
  ['nothing', '', 'no valid JSON'],
  ['a file that was cut off', write({ progress }).slice(0, -10), 'no valid JSON'],
  ['a list', '[]', 'no backup of this site'],
  ['another kind', '{"kind":"bookmarks","version":1,"documents":{}}', 'no backup of this site'],
  ['a newer version', '{"kind":"waymark-backup","version":2,"documents":{}}', 'newer version'],
  ['no version', '{"kind":"waymark-backup","documents":{}}', 'damaged'],
  ['no documents', '{"kind":"waymark-backup","version":1}', 'damaged'],
])('refuses %s in one sentence', (_, text, words) => {
  const read = readBackup(formats, text);
  expect(read.kind === 'refused' && read.reason).toContain(words);
});

test.each([
  ['damaged', { progress: { version: 1 } }, 'The part "progress" is damaged and is left out.'],
  ['newer', { progress: { version: 9, topics: {} } }, 'newer version'],
  ['unknown', { diary: {} }, 'The part "diary" is not known'],
])('names a document that is %s and keeps the others', (_, documents, words) => {
  const read = readBackup(formats, write({ ...documents, mine: notes }));
  expect(read).toMatchObject({ kind: 'ok', documents: new Map([['mine', notes]]) });
  expect(read.kind === 'ok' && read.notes.join()).toContain(words);
});

test.each([
  ['{"kind":"waymark-backup","version":1,"exported":"soon","documents":{}}'],
  ['{"kind":"waymark-backup","version":1,"documents":{}}'],
])('does without the moment of the export', (text) => {
  expect(readBackup(formats, text)).toEqual({ kind: 'ok', exported: undefined, documents: new Map(), notes: [] });
});

test.each([
  [1, undefined],
  [MAX_BACKUP_SIZE, undefined],
  [0, 'empty'],
  [MAX_BACKUP_SIZE + 1, '21 MB, more than the 20 MB'],
])('a file of %d bytes: %s', (size, words) => {
  if (words === undefined) expect(refuseSize(size)).toBeUndefined();
  else expect(refuseSize(size)).toContain(words);
});

const part = fc.oneof(fc.jsonValue(), fc.constant(progress), fc.constant(notes));
const name = fc.oneof(fc.constantFrom('progress', 'mine', '__proto__', 'constructor'), fc.string());
const almost = fc
  .record(
    {
      kind: fc.oneof(fc.constant('waymark-backup'), fc.jsonValue()),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      exported: fc.jsonValue(),
      documents: fc.oneof(fc.dictionary(name, part), fc.jsonValue()),
      topics: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.stringify(value));

test('never throws, and only lets documents through that their format has read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almost), (text) => {
      const read = readBackup(formats, text);
      if (read.kind === 'refused') {
        expect(read.reason).toMatch(/\.$/);
        return;
      }
      for (const [key, document] of read.documents) {
        const format = formats.find((candidate) => candidate.name === key);
        expect(format?.read(document as Readonly<Record<string, unknown>>)).toEqual(document);
      }
    }),
  );
});

test('one changed character never makes it throw', () => {
  const text = write({ progress, mine: notes });
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.string({ maxLength: 2 }), (place, put) => {
      expect(['ok', 'refused']).toContain(readBackup(formats, text.slice(0, place) + put + text.slice(place + 1)).kind);
    }),
  );
});

test('refuses a file so deep that walking through it would overflow the stack', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  for (const text of [
    `{"version":1,"topics":{},"extra":${deep}}`,
    `{"kind":"waymark-backup","version":1,"documents":{"progress":{"version":1,"topics":{"dns":${deep}}}}}`,
  ]) {
    expect(readBackup(formats, text)).toMatchObject({ kind: 'refused', reason: /no backup/ });
  }
});

test('counts unknown parts instead of naming a million of them', () => {
  const parts = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`part-${index}`, index]));
  const read = readBackup(formats, write({ ...parts, progress }));
  expect(read).toMatchObject({ kind: 'ok', documents: new Map([['progress', progress]]) });
  expect(read.kind === 'ok' && read.notes).toEqual([
    ...[0, 1, 2, 3, 4].map((index) => `The part "part-${index}" is not known to this site and is left out.`),
    '995 more parts are not known and left out.',
  ]);
});

test('the stored document of notes alone is not taken for progress', () => {
  const own = { version: 1, topics: { dns: { note: { text: 'a', changed: 1 } } }, sections: {} };
  expect(readBackup(BACKUP_FORMATS, JSON.stringify(own))).toMatchObject({
    kind: 'ok',
    documents: new Map([['mine', own]]),
    notes: [],
  });
});
