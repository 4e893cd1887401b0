import { plural } from '../../words/plural.ts';
import { isRecord, mergeEntries, readEntries, type DocumentFormat } from '../storage/document-format.ts';
import { readVersion } from './read-version.ts';
import type { Version } from './version.ts';

/** What is stored in the browser under the key `waymark.versions`, as JSON: versions by their id. */
export interface VersionsDocument {
  readonly version: typeof VERSIONS_VERSION;
  readonly versions: Readonly<Record<string, Version>>;
}

export const VERSIONS_VERSION = 1;

export const EMPTY_VERSIONS: VersionsDocument = { version: VERSIONS_VERSION, versions: {} };

/** The versions that are not removed, by name. */
export function listVersions(stored: VersionsDocument): readonly Version[] {
  return Object.values(stored.versions)
    .filter(({ isRemoved }) => isRemoved !== true)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** The version of this id; undefined if there is none or it is removed. */
export function findVersion({ versions }: VersionsDocument, id: string): Version | undefined {
  const version = Object.hasOwn(versions, id) ? versions[id] : undefined;
  return version?.isRemoved === true ? undefined : version;
}

/** A new document with this version in place of the one with its id. */
export function putVersion(stored: VersionsDocument, version: Version): VersionsDocument {
  const versions = new Map(Object.entries(stored.versions)).set(version.id, version);
  return { ...stored, versions: Object.fromEntries(versions) };
}

/** What stays of a version that is removed at `now`. */
export function toRemoved({ id, roadmap, created, changed }: Version, now: number): Version {
  const moment = Math.max(now, changed + 1);
  return { id, name: '', roadmap, base: [], sections: [], own: {}, created, changed: moment, isRemoved: true };
}

/** Joins two documents: of each version the newest change counts, as a whole. */
export function mergeVersions(first: VersionsDocument, second: VersionsDocument): VersionsDocument {
  return { ...second, ...first, versions: mergeEntries(first.versions, second.versions, pickNewer) };
}

/** Of two changes at the same moment any will do, as long as every device takes the same. */
function pickNewer(a: Version, b: Version): Version {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function read(value: Readonly<Record<string, unknown>>): VersionsDocument | undefined {
  if (!isRecord(value['versions'])) return undefined;
  const versions = Object.entries(readEntries(value['versions'], isRecord)).flatMap(([id, entry]) => {
    const version = readVersion(entry);
    return version?.id === id ? [[id, version] as const] : [];
  });
  return { ...value, version: VERSIONS_VERSION, versions: Object.fromEntries(versions) };
}

function describeChanges(before: VersionsDocument, after: VersionsDocument): readonly string[] {
  const old = new Map(listVersions(before).map((version) => [version.id, version]));
  const current = new Map(listVersions(after).map((version) => [version.id, version]));
  const added = [...current.keys()].filter((id) => !old.has(id));
  const removed = [...old.keys()].filter((id) => !current.has(id));
  const changed = [...current.values()].filter((version) => {
    const known = old.get(version.id);
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(version);
  });
  return [
    ...count(added.length, 'version is added', 'versions are added'),
    ...count(changed.length, 'version changes', 'versions change'),
    ...count(removed.length, 'version is deleted', 'versions are deleted'),
  ];
}

const count = (number: number, one: string, many: string): readonly string[] =>
  number === 0 ? [] : [plural(number, one, many)];

export const VERSIONS_FORMAT: DocumentFormat<VersionsDocument> = {
  name: 'versions',
  version: VERSIONS_VERSION,
  empty: EMPTY_VERSIONS,
  read,
  merge: mergeVersions,
  describeChanges,
};
