import { nameRoadmapCache } from './cache-names.ts';
import { rankCopies } from './obsolete-caches.ts';
import { sumBytes, type OfflineFile, type OfflineList, type SavedList } from './offline-files.ts';
import { SaveError, toSaveError } from './save-error.ts';
import { BASE, listCaches, listPath, lockName, type RoadmapCopy } from './saved-roadmaps.ts';
import { readOfflineList } from './read-offline-list.ts';
import { fetchFile, request } from './fetch-file.ts';

export interface SaveOptions {
  /** Cancels; what was stored so far is deleted. */
  readonly signal?: AbortSignal;
  /** Called whenever a file has been stored. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Only this version will do. */
  readonly version?: string;
  /** Whether to wait while another tab saves the same roadmap. */
  readonly waits?: boolean;
}

/** As many requests at a time as browsers open to one host. */
const PARALLEL = 6;

/**
 * Stores all files of a roadmap in a cache of their version, the list itself as the last. Files that an older copy
 * has with the same content are taken from there; an attempt that was cut off goes on where it stopped.
 * @throws SaveError, or AbortError if canceled.
 */
export async function saveRoadmap(roadmap: string, options: SaveOptions): Promise<SavedList> {
  const lock = { ifAvailable: options.waits !== true };
  return navigator.locks.request(lockName(roadmap), lock, async (held) => {
    if (!held) throw new SaveError('busy', `Another tab is saving ${roadmap}.`);
    try {
      return await storeRoadmap(roadmap, options);
    } catch (error) {
      throw toSaveError(error);
    }
  });
}

async function storeRoadmap(roadmap: string, options: SaveOptions): Promise<SavedList> {
  const list = await fetchList(roadmap, options);
  const name = nameRoadmapCache(BASE, roadmap, list.version);
  const copies = await listCaches();
  const known = copies.find((copy) => copy.name === name)?.list;
  if (known) return known;
  await checkRoom(list);
  const cache = await caches.open(name);
  try {
    await storeFiles(cache, list, findOlder(copies, roadmap), options);
    const saved: SavedList = { ...list, saved: Date.now() };
    await cache.put(listPath(roadmap), Response.json(saved));
    return saved;
  } catch (error) {
    const reason = toSaveError(error);
    if (!(reason instanceof SaveError) || reason.problem !== 'network') await caches.delete(name);
    throw reason;
  }
}

async function fetchList(roadmap: string, { signal, version }: SaveOptions): Promise<OfflineList> {
  const path = listPath(roadmap);
  const response = await request(path, { cache: 'reload', signal: signal ?? null });
  if (response.status === 404) throw new SaveError('gone', `${path} is not there (404).`);
  if (!response.ok) throw new SaveError('network', `${path} answered ${response.status}.`);
  const list = readOfflineList(await response.json().catch(() => undefined));
  if (!list) throw new SaveError('network', `${path} is not a list of files.`);
  if (version !== undefined && list.version !== version) {
    throw new SaveError('changed', `${path} is of version ${list.version}, not of ${version}.`);
  }
  return list;
}

/** Asks first, so that nobody waits for megabytes that will not fit. Browsers round, so storing may still fail. */
async function checkRoom({ files }: OfflineList): Promise<void> {
  // Missing in some browsers and on pages without a secure origin, whatever the types say.
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  const { quota = Infinity, usage = 0 } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const needed = sumBytes(files);
  if (quota - usage < needed) throw new SaveError('full', `${needed} bytes are needed, ${quota - usage} are left.`);
}

const findOlder = (copies: readonly RoadmapCopy[], roadmap: string): RoadmapCopy | undefined =>
  rankCopies(copies, '').find(({ list }) => list?.roadmap === roadmap);

async function storeFiles(
  cache: Cache,
  list: OfflineList,
  older: RoadmapCopy | undefined,
  { signal, onProgress }: SaveOptions,
): Promise<void> {
  const entries = Object.entries(list.files);
  const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const source = older && (await caches.open(older.name));
  const reuse = async (path: string, { hash }: OfflineFile): Promise<Response | undefined> =>
    older?.list?.files[path]?.hash === hash ? source?.match(path) : undefined;
  const controller = new AbortController();
  const signals = AbortSignal.any([controller.signal, ...(signal ? [signal] : [])]);
  const queue = entries.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [path, file] of queue) {
      signals.throwIfAborted();
      if (!stored.has(path)) {
        await cache.put(path, (await reuse(path, file)) ?? (await fetchFile(path, file, list.files, signals)));
      }
      done += 1;
      onProgress?.(done, entries.length);
    }
  };
  const workers = Array.from({ length: PARALLEL }, work);
  // The first failure ends the others too, and nothing is written any more once this function is left.
  await Promise.all(workers).catch(async (error: unknown) => {
    controller.abort();
    await Promise.allSettled(workers);
    throw error;
  });
}
