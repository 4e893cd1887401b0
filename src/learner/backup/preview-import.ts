import type { StorageProblem } from '../storage/local-store.ts';
import type { AnyFormat } from './any-format.ts';
import { DOCUMENT_LABELS } from './formats.ts';

/** What is kept on this device of one kind of document. */
export interface KeptDocument {
  readonly format: AnyFormat;
  readonly document: unknown;
  readonly problem: StorageProblem | undefined;
}

/** What an import would do to one document. */
export interface DocumentChange {
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
  const touched = kept.filter(({ format }) => incoming.has(format.name));
  return {
    changes: touched.filter(isWritable).map(({ format, document }) => ({
      name: format.name,
      label: DOCUMENT_LABELS[format.name],
      changes: format.describeChanges(document, format.merge(document, incoming.get(format.name))),
    })),
    notes: touched
      .filter((part) => !isWritable(part))
      .map(
        ({ format }) =>
          `The part "${DOCUMENT_LABELS[format.name]}" is left out, because what is stored here cannot be read. ` +
          'Start it anew first, then import again.',
      ),
  };
}

/** Stored documents that cannot be read are never written over without being asked for. */
export const isWritable = ({ problem }: Pick<KeptDocument, 'problem'>): boolean =>
  problem !== 'unreadable' && problem !== 'newer';
