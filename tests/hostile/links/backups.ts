import type { HostileBackup } from '../hostile-link.ts';

const topics = (entry: unknown) => ({ progress: { version: 1, topics: { dns: entry } } });
const DONE = { state: 'done', changed: 5 };

/** Backup files that somebody may talk a visitor into opening. */
export const CASES: readonly HostileBackup[] = [
  {
    name: 'backup-with-unknown-fields',
    danger: 'Megabytes that no page shows would fill the storage of the browser.',
    documents: { progress: { version: 1, topics: { dns: { ...DONE, filler: 'a'.repeat(100_000) } }, filler: [1] } },
    kept: { progress: { version: 1, topics: { dns: DONE } } },
  },
  {
    name: 'backup-with-the-last-of-all-dates',
    danger: 'The change would count as newer than whatever the visitor does later.',
    documents: topics({ state: 'done', changed: 8.64e15 }),
    kept: { progress: { version: 1, topics: {} } },
  },
  {
    name: 'backup-with-names-of-prototypes',
    danger: 'A key that JavaScript gives a meaning would change what other code reads.',
    text: '{"kind":"waymark-backup","version":1,"documents":{"progress":{"version":1,"topics":{"__proto__":{"state":"done","changed":5},"constructor":{"state":"done","changed":5}}}}}',
    kept: { progress: { version: 1, topics: { constructor: DONE } } },
  },
  {
    name: 'backup-with-a-link-that-runs',
    danger: 'A click on an own link would run code, or lead elsewhere than it seems to.',
    documents: {
      mine: {
        version: 1,
        topics: {
          dns: {
            links: {
              'javascript:alert(1)': { title: 'A', changed: 1 },
              'https://bank.example@evil.example/': { title: 'B', changed: 1 },
              'https://a.example/': { title: 'Safe \u202Eelif', changed: 1 },
            },
          },
        },
        sections: {},
      },
    },
    kept: {
      mine: {
        version: 1,
        topics: { dns: { links: { 'https://a.example/': { title: 'Safe elif', changed: 1 } } } },
        sections: {},
      },
    },
  },
  {
    name: 'backup-with-a-note-that-turns-around',
    danger: 'What the note says would be shown in another order than it is written.',
    documents: {
      mine: { version: 1, topics: { dns: { note: { text: 'a\u202Eb\n\n\u0000c', changed: 1 } } }, sections: {} },
    },
    kept: { mine: { version: 1, topics: { dns: { note: { text: 'ab\n\nc', changed: 1 } } }, sections: {} } },
  },
  {
    name: 'backup-with-goals-without-end',
    danger: 'The page of the plan would look for a hundred thousand goals each time it opens.',
    documents: {
      plan: {
        version: 1,
        goals: Array.from({ length: 100_000 }, (_, index) => ({ kind: 'topic', id: `id-${index}` })),
      },
    },
    kept: {},
    note: 'holds more than this site ever keeps',
  },
  {
    name: 'backup-that-is-too-deep',
    danger: 'Whoever walks through it would run out of stack.',
    text: `{"kind":"waymark-backup","version":1,"documents":{"progress":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    refused: 'no backup of this site',
  },
  {
    name: 'backup-part-with-a-name-that-turns-around',
    danger: 'The sentence that names the part would be read backwards.',
    documents: { 'diary\u202E"\n': {} },
    kept: {},
    note: 'The part "diary"" is not known to this site',
  },
];
