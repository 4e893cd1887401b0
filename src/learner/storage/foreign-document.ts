import { readDocument, type DocumentFormat, type ParsedDocument } from './document-format.ts';

/**
 * A document that somebody else may have made, such as a part of a backup file, is reduced to what this version knows
 * of it: known fields, ids as keys, clean texts, moments that a clock may have shown, within limits. What cannot be
 * used is left out. Doing it twice is the same as once.
 */
export interface ForeignFormat<T> extends DocumentFormat<T> {
  /** The document reduced; undefined if it has more entries than any that this site makes. */
  readonly sanitize: (document: T) => T | undefined;
}

/** `too-large`: more than this site keeps of this kind. */
export type ForeignDocument<T> = ParsedDocument<T> | { readonly kind: 'too-large' };

/**
 * How long the JSON of a document may be, in UTF-16 units: what browsers let a site store in all, so that nothing that
 * was ever stored is refused.
 */
export const MAX_DOCUMENT_LENGTH = 5_242_880;

/** Reads a value that came out of a stranger's JSON; never throws. */
export function readForeignDocument<T>(format: ForeignFormat<T>, value: unknown): ForeignDocument<T> {
  const parsed = readDocument(format, value);
  if (parsed.kind !== 'ok') return parsed;
  const reduced = format.sanitize(parsed.document);
  return reduced === undefined || JSON.stringify(reduced).length > MAX_DOCUMENT_LENGTH
    ? { kind: 'too-large' }
    : { kind: 'ok', document: reduced };
}

/** The first moment that no clock of a learner shows: January 1, 2200, in ms since 1970. */
const END_OF_CLOCKS = Date.UTC(2200, 0, 1);

/**
 * A moment that a clock may have shown, and the number 0 for -0; undefined for others. One at the end of all dates
 * would count as newer than whatever the learner does later.
 */
export function sanitizeMoment(moment: number): number | undefined {
  return moment >= 0 && moment < END_OF_CLOCKS ? moment + 0 : undefined;
}

/** Entries whose keys pass `isKey`, each reduced; those that come out as undefined are left out. */
export function sanitizeEntries<T>(
  entries: Readonly<Record<string, T>>,
  isKey: (key: string) => boolean,
  sanitize: (entry: T) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) => {
      const clean = isKey(key) ? sanitize(entry) : undefined;
      return clean === undefined ? [] : [[key, clean] as const];
    }),
  );
}
