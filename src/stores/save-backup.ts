import { backupFileName, writeBackup } from '../learner/backup/write-backup.ts';
import { saveFile } from '../browser/save-file.ts';
import { STORES } from './stores.ts';

/** Saves all documents of this device as one file. One that cannot be read is not in it; the page offers it alone. */
export function saveBackup(): void {
  const documents = STORES.map((store) => [store.format.name, store.document()] as const);
  const now = Date.now();
  saveFile(backupFileName(now), 'application/json', writeBackup(new Map(documents), now));
}
