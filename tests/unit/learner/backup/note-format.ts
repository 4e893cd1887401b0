import {
  isMoment,
  isRecord,
  mergeEntries,
  readEntries,
  type DocumentFormat,
} from '../../../../src/learner/storage/document-format.ts';

interface Note {
  readonly text: string;
  readonly changed: number;
}

/** A small document of notes: a second format, so that tests see that nothing is made for progress alone. */
export interface Notes {
  readonly version: 1;
  readonly notes: Readonly<Record<string, Note>>;
}

const isNote = (value: unknown): value is Note =>
  isRecord(value) && typeof value['text'] === 'string' && isMoment(value['changed']);

const rank = ({ text, changed }: Note): string => `${String(changed).padStart(20, '0')} ${text}`;

export const NOTES_FORMAT: DocumentFormat<Notes> = {
  name: 'mine',
  version: 1,
  empty: { version: 1, notes: {} },
  read: (value) => (isRecord(value['notes']) ? { version: 1, notes: readEntries(value['notes'], isNote) } : undefined),
  merge: (first, second) => ({
    version: 1,
    notes: mergeEntries(first.notes, second.notes, (a, b) => (rank(a) < rank(b) ? b : a)),
  }),
  describeChanges: (before, after) => {
    const { length } = Object.keys(after.notes).filter((key) => !Object.hasOwn(before.notes, key));
    return length === 0 ? [] : [`${length} notes are added`];
  },
};
