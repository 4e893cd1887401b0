import { readDocument, type DocumentFormat } from '../storage/document-format.ts';

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
