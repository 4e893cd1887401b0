import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BACKUP_FORMATS, type BackupFormat } from '../../../../src/learner/backup/formats.ts';
import { readBackup } from '../../../../src/learner/backup/read-backup.ts';
import { MAX_DOCUMENT_LENGTH, readForeignDocument } from '../../../../src/learner/storage/foreign-document.ts';
import { decodeShare } from '../../../../src/learner/share/share-code.ts';
import { packText } from '../../../../src/learner/share/pack.ts';
import { MAX_VERSION_BYTES, readVersionFile, writeVersionFile } from '../../../../src/learner/versions/version-file.ts';
import { jsonTexts, listKeys, mutatedJson } from '../json-texts.ts';
import { makeVersion } from '../versions/sample.ts';

const NOW = 1_800_000_000_000;
const visit = { topics: 'dns tcp', seen: NOW };
const toggle = { isOn: true, changed: NOW };

/** A document of each kind that uses every field. */
const SAMPLES: Readonly<Record<string, object>> = {
  progress: {
    version: 1,
    topics: { dns: { state: 'done', changed: NOW }, 'own-1': { state: 'learning', changed: 5 } },
  },
  mine: {
    version: 1,
    topics: {
      dns: {
        note: { text: '*TTL*\n\n- a\n', changed: NOW },
        links: {
          'https://a.example/': { title: 'A', changed: NOW },
          'https://b.example/': { title: '', changed: 1, isRemoved: true },
        },
        bookmark: toggle,
        hidden: { isOn: false, changed: NOW },
      },
    },
    sections: { 'backend/internet': { hidden: toggle } },
  },
  plan: {
    version: 1,
    goals: [
      { kind: 'topic', id: 'dns' },
      { kind: 'section', id: 'internet', roadmap: 'backend' },
    ],
    hoursPerWeek: 5,
    studyDays: [1, 3],
    start: '2027-03-12',
    changed: NOW,
  },
  review: {
    version: 1,
    cards: {
      'dns#abc123': {
        state: 2,
        due: NOW,
        reviewed: NOW,
        interval: 3,
        stability: 2.5,
        difficulty: 5,
        reps: 4,
        lapses: 1,
        step: 0,
        changed: NOW,
        retired: true,
      },
    },
  },
  versions: { version: 1, versions: { v1: makeVersion() } },
  visits: { version: 1, roadmaps: { backend: { current: visit, previous: visit } } },
  settings: {
    version: 1,
    theme: 'dark',
    textSize: 'large',
    motion: 'reduced',
    contrast: 'more',
    singleKeys: 'off',
    changed: NOW,
  },
};

const KEYS = [...new Set(Object.values(SAMPLES).flatMap(listKeys))];

/** What must hold for whatever was read: it passes the check of its own format, and is the same when read again. */
function expectReduced(format: BackupFormat, value: unknown): void {
  const read = readForeignDocument(format, value);
  expect(['ok', 'unreadable', 'newer', 'too-large']).toContain(read.kind);
  if (read.kind !== 'ok') return;
  const text = JSON.stringify(read.document);
  const parsed: unknown = JSON.parse(text);
  expect(text.length).toBeLessThanOrEqual(MAX_DOCUMENT_LENGTH);
  expect(format.read(parsed as Readonly<Record<string, unknown>>)).toEqual(read.document);
  expect(readForeignDocument(format, parsed)).toEqual(read);
  expect(listKeys(read.document)).not.toContain('unknownField');
  expect(listKeys(read.document)).not.toContain('__proto__');
}

describe.each(BACKUP_FORMATS.map((format) => [format.name, format] as const))(
  'a foreign document: %s',
  (name, format) => {
    test('comes in as it is, if this site wrote it', () => {
      expect(readForeignDocument(format, SAMPLES[name])).toEqual({ kind: 'ok', document: SAMPLES[name] });
    });

    test('is reduced or refused, whatever it is', () => {
      fc.assert(
        fc.property(fc.oneof(jsonTexts(KEYS), mutatedJson(SAMPLES[name], KEYS)), (text) => {
          expectReduced(format, JSON.parse(text));
        }),
        { numRuns: 500 },
      );
    });
  },
);

test('a backup of any JSON never throws', () => {
  const backup = { kind: 'waymark-backup', version: 1, exported: '2026-11-21T00:00:00Z', documents: SAMPLES };
  fc.assert(
    fc.property(fc.oneof(jsonTexts(KEYS), mutatedJson(backup, KEYS)), (text) => {
      const read = readBackup(BACKUP_FORMATS, text);
      if (read.kind === 'ok') expect(read.notes.length).toBeLessThan(20);
    }),
  );
});

test('a version out of any JSON is whole, small and the same when read again', () => {
  const file: unknown = JSON.parse(writeVersionFile(makeVersion()));
  fc.assert(
    fc.property(fc.oneof(jsonTexts(listKeys(file)), mutatedJson(file, listKeys(file))), (text) => {
      const read = readVersionFile(text, 'shared');
      if (read.kind === 'broken') {
        expect(read.message).toMatch(/\.$/);
        return;
      }
      const written = writeVersionFile(read.version);
      expect(new TextEncoder().encode(written).byteLength).toBeLessThanOrEqual(MAX_VERSION_BYTES);
      expect(readVersionFile(written, 'shared')).toEqual(read);
      expect(listKeys(read.version)).not.toContain('unknownField');
      expect(listKeys(read.version)).not.toContain('__proto__');
    }),
    { numRuns: 1000 },
  );
});

test('shared progress out of any lines is refused or bounded', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.constantFrom('dns', 'tcp udp', '__proto__', 'z'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 5, maxLength: 7 }), async (lines) => {
      const read = await decodeShare(await packText(lines.join('\n')));
      if (read.kind === 'ok') expect(JSON.stringify(read.share).length).toBeLessThan(1000);
      else expect(read.kind).toBe('refused');
    }),
  );
});

const many = (count: number, entry: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`id-${index}`, entry]));
const manyLinks = Object.fromEntries(
  Array.from({ length: 5001 }, (_, index) => [`https://a.example/${index}`, { title: 'A', changed: 1 }]),
);
const visits = { current: visit };

test.each([
  ['progress', { topics: many(20_001, { state: 'done', changed: 1 }) }],
  ['mine', { topics: many(5001, { bookmark: toggle }), sections: {} }],
  ['mine', { topics: { dns: { links: manyLinks } }, sections: {} }],
  ['mine', { topics: many(200, { note: { text: 'a'.repeat(30_000), changed: 1 } }), sections: {} }],
  ['plan', { goals: Array.from({ length: 201 }, (_, index) => ({ kind: 'topic', id: `id-${index}` })) }],
  [
    'versions',
    { versions: Object.fromEntries(Object.keys(many(1001, 0)).map((id) => [id, { ...makeVersion(), id }])) },
  ],
  ['visits', { roadmaps: many(101, visits) }],
])('%s with too many entries is refused with a sentence', (name, fields) => {
  const text = JSON.stringify({ kind: 'waymark-backup', version: 1, documents: { [name]: { version: 1, ...fields } } });
  const read = readBackup(BACKUP_FORMATS, text);
  expect(read.kind === 'ok' && read.documents.size).toBe(0);
  expect(read.kind === 'ok' && read.notes.join()).toMatch(/holds more than this site ever keeps and is left out\.$/);
});

test('a moment at the end of all dates does not make a change the newest for ever', () => {
  const topics = { dns: { state: 'done', changed: 8.64e15 }, tcp: { state: 'done', changed: NOW } };
  const text = JSON.stringify({ version: 1, topics });
  expect(readBackup(BACKUP_FORMATS, text)).toMatchObject({
    documents: new Map([['progress', { version: 1, topics: { tcp: topics.tcp } }]]),
  });
});
