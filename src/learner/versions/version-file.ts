import { isRecord } from '../storage/document-format.ts';
import { readVersion } from './read-version.ts';
import { sanitizeVersion } from './sanitize-version.ts';
import { listTopicIds, type Version } from './version.ts';

/** What a file with a version says it is. */
const FORMAT = 'waymark-version';
const FORMAT_VERSION = 1;

/** How long the text of a file may be, in bytes. */
export const MAX_FILE_BYTES = 5_000_000;

/** How long a version may be without the spaces of a file, in bytes. */
export const MAX_VERSION_BYTES = 1_000_000;

const TOO_LARGE =
  'A version can have 1 MB at most, and this one would have more. Shorten some notes, or leave out own topics.';

/** Why a version can be no file, since no file as large as it is opened again; undefined if it can. */
export const refuseSize = (version: Version): string | undefined =>
  countBytes(writeVersionFile(version)) > MAX_VERSION_BYTES ? TOO_LARGE : undefined;

/** `message` says to the visitor what was found and what to do. */
export type ReadFile =
  { readonly kind: 'ok'; readonly version: Version } | { readonly kind: 'broken'; readonly message: string };

/** Why a change would make a version too large for a file; one that is too large already may still get smaller. */
export function refuseGrowth(before: Version, after: Version): string | undefined {
  const grows = countBytes(writeVersionFile(after)) > countBytes(writeVersionFile(before));
  return grows ? refuseSize(after) : undefined;
}

/** A version as the text of a file or a link. Its id stays at home: whoever reads it gets a copy. */
export function writeVersionFile(version: Version, indent?: number): string {
  const { name, roadmap, base, sections, own, created, changed } = version;
  const file = { format: FORMAT, version: FORMAT_VERSION, name, roadmap, sections, own, base, created, changed };
  return JSON.stringify(file, undefined, indent);
}

/** Reads what `writeVersionFile` wrote, under the given id; never throws. */
export function readVersionFile(text: string, id: string): ReadFile {
  if (countBytes(text) > MAX_FILE_BYTES) return broken(TOO_LARGE);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken('This is no JSON file. Choose a file that was saved here with "Save as a file".');
  }
  if (!isRecord(value) || value['format'] !== FORMAT) {
    return broken('This file holds no version of a roadmap. Choose one that was saved here with "Save as a file".');
  }
  const { format, version: formatVersion, ...rest } = value;
  if (typeof formatVersion !== 'number' || formatVersion > FORMAT_VERSION) {
    return broken(`This ${format} was saved by a newer version of this site. Reload the page and try again.`);
  }
  const found = readVersion({ ...rest, id, isRemoved: false });
  const version = found && sanitizeVersion(found);
  if (!version || listTopicIds(version).length === 0) {
    return broken('This says it is a version of a roadmap, but it has no name or no topics. Save it again.');
  }
  const refusal = refuseSize(version);
  return refusal === undefined ? { kind: 'ok', version } : broken(refusal);
}

/** The length of a text in UTF-8. */
export const countBytes = (text: string): number => new TextEncoder().encode(text).byteLength;

const broken = (message: string): ReadFile => ({ kind: 'broken', message });
