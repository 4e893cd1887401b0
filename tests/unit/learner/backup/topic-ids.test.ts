import fc from 'fast-check';
import { expect, test } from 'vitest';

import { BACKUP_FORMATS } from '../../../../src/learner/backup/formats.ts';
import { readBackup } from '../../../../src/learner/backup/read-backup.ts';
import { writeBackup } from '../../../../src/learner/backup/write-backup.ts';
import { packText } from '../../../../src/learner/share/pack.ts';
import { readVersionLink } from '../../../../src/learner/versions/version-link.ts';
import { writeVersionFile } from '../../../../src/learner/versions/version-file.ts';
import { isOwnId } from '../../../../src/schemas/own-id.ts';
import { topicId } from '../topic-ids.ts';
import { makeVersion } from '../versions/sample.ts';

const NOW = 1_800_000_000_000;
const toggle = { isOn: true, changed: NOW };
const card = { state: 0, due: NOW, reviewed: 0, interval: 0, stability: 0, difficulty: 0, reps: 0, lapses: 0, step: 0 };

const ids = fc.uniqueArray(
  topicId.filter((id) => !isOwnId(id)),
  { minLength: 1, maxLength: 5 },
);

const withTopics = (topics: readonly string[]) => {
  const version = { ...makeVersion(), own: {}, base: [], sections: [{ id: 'all', title: 'All', topics }] };
  const forAll = (value: unknown, suffix = '') => Object.fromEntries(topics.map((id) => [`${id}${suffix}`, value]));
  return {
    version,
    documents: {
      progress: { version: 1, topics: forAll({ state: 'done', changed: NOW }) },
      mine: { version: 1, topics: forAll({ bookmark: toggle, note: { text: 'a', changed: NOW } }), sections: {} },
      plan: {
        version: 1,
        goals: topics.map((id) => ({ kind: 'topic', id })),
        hoursPerWeek: 5,
        studyDays: [1],
        changed: NOW,
      },
      review: { version: 1, cards: forAll({ ...card, changed: NOW }, '#abc123') },
      versions: { version: 1, versions: { v1: version } },
      visits: { version: 1, roadmaps: { backend: { current: { topics: topics.join(' '), seen: NOW } } } },
    },
  };
};

test('topics of every kind of id go through a backup, in all that a learner keeps of them', () => {
  fc.assert(
    fc.property(ids, (topics) => {
      const { documents } = withTopics(topics);
      const text = writeBackup(new Map(Object.entries(documents)), NOW);
      expect(readBackup(BACKUP_FORMATS, text)).toEqual({
        kind: 'ok',
        exported: NOW,
        documents: new Map(Object.entries(documents)),
        notes: [],
      });
    }),
  );
});

test('and through a link to a version', async () => {
  await fc.assert(
    fc.asyncProperty(ids, async (topics) => {
      const { version } = withTopics(topics);
      const link = await packText(writeVersionFile(version));
      expect(await readVersionLink(link, 'copy')).toEqual({ kind: 'ok', version: { ...version, id: 'copy' } });
    }),
  );
});
