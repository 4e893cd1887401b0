import { isRecord } from '../learner/storage/document-format.ts';
import type { OfflineFile, OfflineList } from './offline-files.ts';

/** Reads what `/offline/<roadmap>.json` or a cache holds; undefined for anything else. */
export function readOfflineList(value: unknown): OfflineList | undefined {
  if (!isRecord(value)) return undefined;
  const { version, roadmap, title, files, aliases = {}, localNames = [] } = value;
  if (typeof version !== 'string' || typeof roadmap !== 'string' || typeof title !== 'string') return undefined;
  if (!isRecord(files) || !Object.values(files).every(isOfflineFile)) return undefined;
  if (!isRecord(aliases) || !Object.values(aliases).every(isText)) return undefined;
  if (!Array.isArray(localNames) || !localNames.every(isText)) return undefined;
  return {
    version,
    roadmap,
    title,
    files: files as OfflineList['files'],
    aliases: aliases as Record<string, string>,
    localNames,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isOfflineFile = (value: unknown): value is OfflineFile =>
  isRecord(value) && typeof value['hash'] === 'string' && typeof value['bytes'] === 'number';
