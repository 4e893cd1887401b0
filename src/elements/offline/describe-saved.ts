import { makeTime } from '../../browser/make-time.ts';
import { formatBytes, sumBytes, type SavedList } from '../../offline/offline-files.ts';

/** How much room a saved roadmap takes: `4.1 MB`. */
export const describeSize = ({ files }: Pick<SavedList, 'files'>): string => formatBytes(sumBytes(files));

/** `Saved on November 21, 2026, 4.1 MB`, as nodes: the day is that of the visitor's calendar. */
export const describeSaved = ({ saved, files }: SavedList): readonly (Node | string)[] => [
  'Saved on ',
  makeTime(saved),
  `, ${describeSize({ files })}`,
];
