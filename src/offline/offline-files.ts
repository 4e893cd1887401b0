/** One file as the build made it. */
export interface OfflineFile {
  /** The first 16 hex digits of its SHA-256. */
  readonly hash: string;
  readonly bytes: number;
}

/** Files by their path on the site, with the base path: `/backend/dns`, `/_astro/client.CGiSV3Ky.js`. */
export type OfflineFiles = Readonly<Record<string, OfflineFile>>;

/** What the build writes before the code of the service worker. */
export interface WorkerBuild {
  /** The same for the same files, another one as soon as any file that can be saved differs. */
  readonly version: string;
  /** The few files that every visitor keeps: what the page for lost networks needs. */
  readonly shell: OfflineFiles;
}

/** `/offline/<roadmap>.json`: all that has to be there for a roadmap to work without a network. */
export interface OfflineList {
  readonly version: string;
  readonly roadmap: string;
  readonly title: string;
  readonly files: OfflineFiles;
  /** Former ids and other names of its topics, with the id that each means. Lists of earlier builds have none. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Names below its address that mean a topic of its own, and not the shared one. Lists of earlier builds have none. */
  readonly localNames: readonly string[];
}

/** Such a list beside the files that it names, in a cache. It is stored last, so where it is, everything is. */
export interface SavedList extends OfflineList {
  /** When the last file was stored, in milliseconds since 1970. */
  readonly saved: number;
}

/** Size of all files together, in bytes. */
export const sumBytes = (files: OfflineFiles): number =>
  Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);

/** `4.1 MB`, for people; never `0.0 MB` for something, and never broken between number and unit. */
export const formatBytes = (bytes: number): string =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)}\u00A0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;

/** The names of built assets (`client.CGiSV3Ky.js`) that a text mentions, whether it loads them now or later. */
export function findAssetNames(text: string, isAsset: (name: string) => boolean): readonly string[] {
  return [...new Set(text.match(/[\w.@~-]+\.\w+/g))].filter(isAsset);
}
