import fc from 'fast-check';
import { expect, test } from 'vitest';

import { forgetType } from '../../../../src/learner/backup/any-format.ts';
import { BACKUP_FORMATS, DOCUMENT_LABELS } from '../../../../src/learner/backup/formats.ts';
import { EMPTY_PROGRESS, mergeProgress, PROGRESS_FORMAT, setState } from '../../../../src/learner/progress/document.ts';

const format = forgetType(PROGRESS_FORMAT);
const done = setState(EMPTY_PROGRESS, 'dns', 'done', 1);
const learning = setState(EMPTY_PROGRESS, 'dns', 'learning', 2);

test('does what the format does', () => {
  expect(format.merge(done, learning)).toEqual(mergeProgress(done, learning));
  expect(format.describeChanges(done, learning)).toEqual(PROGRESS_FORMAT.describeChanges(done, learning));
});

test('takes what is no such document for an empty one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(format.merge(value, done)).toMatchObject(done);
    }),
  );
});

test('every document of a backup has a name of its own and a label', () => {
  const names = BACKUP_FORMATS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(DOCUMENT_LABELS[name]).not.toBe('');
});
