import { readDocument, type DocumentFormat } from '../storage/document-format.ts';
import type { ForeignFormat } from '../storage/foreign-document.ts';

/** A format whose type of document is forgotten, so that all of them can stand in one list. */
export type AnyFormat = DocumentFormat<unknown>;

/** Reads a value as a document; what is none counts as an empty one. */
export function readOrEmpty<T>(format: DocumentFormat<T>, value: unknown): T {
  const parsed = readDocument(format, value);
  return parsed.kind === 'ok' ? parsed.document : format.empty;
}

/**
 * Forgets the type of a format's documents. What the functions get is read again first, so that no cast is needed and
 * a document of another kind counts as an empty one.
 */
export function forgetType<T>(format: DocumentFormat<T>): AnyFormat {
  const read = (value: unknown): T => readOrEmpty(format, value);
  return {
    name: format.name,
    version: format.version,
    empty: format.empty,
    read: format.read,
    merge: (first, second) => format.merge(read(first), read(second)),
    describeChanges: (before, after) => format.describeChanges(read(before), read(after)),
  };
}

/** The same for a format of documents that come out of a file. */
export function forgetForeignType<T>(
  format: DocumentFormat<T>,
  sanitize: ForeignFormat<T>['sanitize'],
): ForeignFormat<unknown> {
  return { ...forgetType(format), sanitize: (foreign) => sanitize(readOrEmpty(format, foreign)) };
}
