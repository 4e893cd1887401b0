import type { StorageProblem } from '../storage/local-store.ts';
import { readForeignDocument } from '../storage/foreign-document.ts';
import { DOCUMENT_LABELS, type BackupFormat } from './formats.ts';

/** What is kept on this device of one kind of document. */
export interface KeptDocument {
  readonly format: BackupFormat;
  readonly document: unknown;
  readonly problem: StorageProblem | undefined;
}

/** What an import would do to one document. */
interface DocumentChange {
  readonly name: string;
  readonly label: string;
  /** What it becomes, as sentences; empty if the file holds nothing newer. */
  readonly changes: readonly string[];
}

/** What an import would do; nothing is written to find out. */
export interface ImportPreview {
  readonly changes: readonly DocumentChange[];
  /** Documents of the file that cannot be put in, as sentences. */
  readonly notes: readonly string[];
}

/** Compares a backup with what is kept, document by document: the newest change of each entry counts. */
export function previewImport(kept: readonly KeptDocument[], incoming: ReadonlyMap<string, unknown>): ImportPreview {
  const changes: DocumentChange[] = [];
  const notes: string[] = [];
  for (const { format, document: stored, problem } of kept) {
    if (!incoming.has(format.name)) continue;
    const label = DOCUMENT_LABELS[format.name];
    const joined = format.merge(stored, incoming.get(format.name));
    if (!isWritable({ problem })) {
      notes.push(
        `The part "${label}" is left out, because what is stored here cannot be read. ` +
          'Start it anew first, then import again.',
      );
    } else if (readForeignDocument(format, joined).kind === 'too-large') {
      notes.push(
        `The part "${label}" is left out, because together with what is here it is more than this site keeps.`,
      );
    } else {
      changes.push({ name: format.name, label, changes: format.describeChanges(stored, joined) });
    }
  }
  return { changes, notes };
}

/** Stored documents that cannot be read are never written over without being asked for. */
export const isWritable = ({ problem }: Pick<KeptDocument, 'problem'>): boolean =>
  problem !== 'unreadable' && problem !== 'newer';
