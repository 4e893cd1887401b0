import { cleanLine } from '../../markup/clean-text.ts';
import { plural } from '../../words/plural.ts';
import { isRecord } from '../storage/document-format.ts';
import { readForeignDocument, sanitizeMoment, type ForeignDocument } from '../storage/foreign-document.ts';
import { DOCUMENT_LABELS, type BackupFormat } from './formats.ts';
import { BACKUP_KIND, BACKUP_VERSION } from './write-backup.ts';

/** Larger files are refused before they are read, in bytes. A year of learning is far below a tenth of it. */
export const MAX_BACKUP_SIZE = 20_000_000;

/** Documents have a handful of levels; a file with thousands would overflow the stack of whoever walks through it. */
const MAX_DEPTH = 60;

/** How many parts that this site does not know are named; more are counted. */
const NAMED_PARTS = 5;

/**
 * A backup that was read, or one sentence on why it could not be. `documents` are by name; `notes` are sentences on
 * what the file holds besides and is left out.
 */
export type ReadBackup =
  | {
      readonly kind: 'ok';
      /** When the file was made, in ms since 1970, if it says so. */
      readonly exported: number | undefined;
      readonly documents: ReadonlyMap<string, unknown>;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** Why a file of this many bytes is not even opened; undefined if it may be. */
export function refuseSize(size: number): string | undefined {
  if (size === 0) return 'This file is empty. Choose a file that was saved on this page.';
  if (size <= MAX_BACKUP_SIZE) return undefined;
  const [found, limit] = [size, MAX_BACKUP_SIZE].map((bytes) => `${Math.ceil(bytes / 1_000_000)} MB`);
  return `This file has ${found}, more than the ${limit} that a backup can have. Choose a file that was saved on this page.`;
}

/**
 * Reads the text of a backup, or of the document of progress or of notes alone, which somebody else may have made: what
 * comes out is reduced to what this site knows. Never throws; what it cannot use it names.
 */
export function readBackup(formats: readonly BackupFormat[], text: string): ReadBackup {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('This file is no valid JSON. It may be cut off, or be something else than a backup.');
  }
  if (!isRecord(value)) return refuse(NO_BACKUP);
  if (isDeeper(value, MAX_DEPTH)) return refuse(NO_BACKUP);
  if (value['kind'] === undefined && isRecord(value['topics'])) {
    const name = isRecord(value['sections']) ? 'mine' : 'progress';
    return readParts(formats, new Map([[name, value]]), undefined);
  }
  if (value['kind'] !== BACKUP_KIND) return refuse(NO_BACKUP);
  const { version, exported, documents } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !isRecord(documents)) {
    return refuse('This backup is damaged: its version or its list of documents is missing.');
  }
  if (version > BACKUP_VERSION) {
    return refuse('This backup was made by a newer version of this site. Reload the page and choose the file again.');
  }
  return readParts(formats, new Map(Object.entries(documents)), readMoment(exported));
}

const NO_BACKUP = 'This file is no backup of this site. Choose a file that was saved on this page.';

const refuse = (reason: string): ReadBackup => ({ kind: 'refused', reason });

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

function readParts(
  formats: readonly BackupFormat[],
  parts: ReadonlyMap<string, unknown>,
  exported: number | undefined,
): ReadBackup {
  const documents = new Map<string, unknown>();
  const notes: string[] = [];
  let unnamed = 0;
  for (const [name, value] of parts) {
    const format = formats.find((candidate) => candidate.name === name);
    const parsed = format && readForeignDocument(format, value);
    if (parsed?.kind === 'ok') documents.set(name, parsed.document);
    else if (format && parsed) notes.push(describeFault(format, parsed.kind));
    else if (notes.length < NAMED_PARTS) notes.push(describeUnknown(name));
    else unnamed += 1;
  }
  if (unnamed > 0) notes.push(`${plural(unnamed, 'more part is', 'more parts are')} not known and left out.`);
  return { kind: 'ok', exported, documents, notes };
}

const describeUnknown = (name: string): string =>
  `The part "${cleanLine(name, 40)}" is not known to this site and is left out.`;

function describeFault({ name }: BackupFormat, fault: Exclude<ForeignDocument<unknown>['kind'], 'ok'>): string {
  const part = `The part "${DOCUMENT_LABELS[name]}"`;
  if (fault === 'newer') {
    return `${part} was saved by a newer version of this site and is left out. Reload the page and try again.`;
  }
  if (fault === 'too-large') return `${part} holds more than this site ever keeps and is left out.`;
  return `${part} is damaged and is left out.`;
}

function readMoment(value: unknown): number | undefined {
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return sanitizeMoment(moment);
}
