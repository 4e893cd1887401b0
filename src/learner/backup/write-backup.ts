import { localDay } from '../storage/local-day.ts';

/** What a backup file says about itself. `version` goes up only if an older reader would misread the file. */
export const BACKUP_KIND = 'waymark-backup';
export const BACKUP_VERSION = 1;

/** The text of a backup of `documents`, by name, as JSON that people can read; `now` in ms since 1970. */
export function writeBackup(documents: ReadonlyMap<string, unknown>, now: number): string {
  const backup = {
    kind: BACKUP_KIND,
    version: BACKUP_VERSION,
    exported: new Date(now).toISOString(),
    documents: Object.fromEntries(documents),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** `waymark-backup-2026-11-21.json`: the day is the one on the visitor's calendar. */
export const backupFileName = (now: number): string => `waymark-backup-${localDay(now)}.json`;
