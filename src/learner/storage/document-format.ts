/** The documents that a visitor's browser keeps, each under the key `waymark.<name>`. */
export type DocumentName = 'progress' | 'mine' | 'review' | 'plan' | 'versions' | 'visits' | 'settings';

/**
 * How one kind of document is read, joined and described. Pure: no storage, no clock, no page.
 *
 * A document is JSON: an object with `version`, a whole number from 1 on. Versions only go up, and only if an older
 * reader would misread the document. Fields that this version does not know are to be kept.
 */
export interface DocumentFormat<T> {
  readonly name: DocumentName;
  readonly version: number;
  readonly empty: T;
  /**
   * Reads an object whose `version` is ours or older. Single broken entries are left out, because the rest is still
   * worth having; undefined means that nothing can be made of it.
   */
  readonly read: (value: Readonly<Record<string, unknown>>) => T | undefined;
  /** Joins two documents: the newest change of each entry counts. Merging twice, or in the other order, is the same. */
  readonly merge: (first: T, second: T) => T;
  /** What going from one document to the other changes, as short sentences for people: `3 notes are added`. */
  readonly describeChanges: (before: T, after: T) => readonly string[];
}

/** `unreadable`: not JSON or not the shape. `newer`: written by a later version of the site. Never overwrite either. */
export type ParsedDocument<T> =
  { readonly kind: 'ok'; readonly document: T } | { readonly kind: 'unreadable' } | { readonly kind: 'newer' };

/** Reads the JSON text of a document; never throws. */
export function parseDocument<T>(format: DocumentFormat<T>, text: string): ParsedDocument<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  return readDocument(format, value);
}

/** Reads a value that came out of JSON; never throws. */
export function readDocument<T>(format: DocumentFormat<T>, value: unknown): ParsedDocument<T> {
  if (!isRecord(value)) return { kind: 'unreadable' };
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'unreadable' };
  if (version > format.version) return { kind: 'newer' };
  const read = format.read(value);
  return read === undefined ? { kind: 'unreadable' } : { kind: 'ok', document: read };
}

/** Whether a value out of JSON is an object and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The last moment that a Date can hold, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

/** Whether a value out of JSON can be a moment in milliseconds since 1970, one that a Date can hold. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LAST_MOMENT;
}

/**
 * The moment of a change that is made `now`: later than what it replaces, which may come from a device whose clock is
 * ahead and would otherwise count as newer.
 */
export function momentAfter(now: number, known: { readonly changed: number } | undefined): number {
  return known === undefined ? now : Math.min(LAST_MOMENT, Math.max(now, known.changed + 1));
}

/** The entries of an object out of JSON that pass `isEntry`; safe for keys such as `__proto__`. */
export function readEntries<T>(value: unknown, isEntry: (entry: unknown) => entry is T): Record<string, T> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, T] => isEntry(pair[1])));
}

/** Joins two sets of entries; of the same key, `pick` says which counts. Safe for keys such as `__proto__`. */
export function mergeEntries<T>(
  first: Readonly<Record<string, T>>,
  second: Readonly<Record<string, T>>,
  pick: (a: T, b: T) => T,
): Record<string, T> {
  const entries = new Map(Object.entries(first));
  for (const [key, entry] of Object.entries(second)) {
    const known = entries.get(key);
    entries.set(key, known === undefined ? entry : pick(known, entry));
  }
  return Object.fromEntries(entries);
}
