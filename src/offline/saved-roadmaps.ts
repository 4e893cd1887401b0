import { isMoment, isRecord } from '../learner/storage/document-format.ts';
import { sitePath } from '../urls/paths.ts';
import { nameRoadmapCache, parseCacheName, type CacheContent } from './cache-names.ts';
import { rankCopies, type KnownCache } from './obsolete-caches.ts';
import type { SavedList } from './offline-files.ts';
import { readOfflineList } from './read-offline-list.ts';

/** The base path of the site, without a slash at its end. */
export const BASE = sitePath('/').replace(/\/$/, '');

/** A cache of ours with the list that it holds, if it is complete. */
export interface RoadmapCopy extends KnownCache {
  readonly list?: SavedList | undefined;
}

export const listPath = (roadmap: string): string => sitePath(`/offline/${roadmap}.json`);

/** All caches of this site but that of the open pages. */
export async function listCaches(): Promise<readonly RoadmapCopy[]> {
  const found = (await caches.keys()).flatMap((name) => {
    const content = parseCacheName(BASE, name);
    return content ? [{ name, content }] : [];
  });
  return Promise.all(found.map(async ({ name, content }) => readCopy(name, content)));
}

async function readCopy(name: string, content: CacheContent): Promise<RoadmapCopy> {
  if (content.kind === 'shell') return { name, content };
  const stored = await (await caches.open(name)).match(listPath(content.roadmap));
  const value: unknown = await stored?.json();
  const list = readOfflineList(value);
  if (!list || !isRecord(value) || !isMoment(value['saved'])) return { name, content };
  return { name, content, saved: value['saved'], list: { ...list, saved: value['saved'] } };
}

/** The lists of all roadmaps that are saved completely, by title. */
export async function listSaved(): Promise<readonly SavedList[]> {
  const saved = new Map<string, SavedList>();
  for (const { list } of rankCopies(await listCaches(), '')) {
    if (list && !saved.has(list.roadmap)) saved.set(list.roadmap, list);
  }
  return [...saved.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

export async function findSaved(roadmap: string): Promise<SavedList | undefined> {
  return (await listSaved()).find((list) => list.roadmap === roadmap);
}

/** Only one page or worker at a time may write or remove the copies of a roadmap. */
export const lockName = (roadmap: string): string => nameRoadmapCache(BASE, roadmap, 'lock');

/** Deletes all copies of a roadmap, begun ones too. */
export async function removeSaved(roadmap: string): Promise<void> {
  await navigator.locks.request(lockName(roadmap), async () => {
    const copies = (await listCaches()).filter(
      ({ content }) => content.kind === 'roadmap' && content.roadmap === roadmap,
    );
    await Promise.all(copies.map(({ name }) => caches.delete(name)));
  });
}
