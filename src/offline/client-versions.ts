import { nameClientCache } from './cache-names.ts';
import { BASE } from './saved-roadmaps.ts';

/**
 * Which open pages came out of a cache, and of which version it was: those go on with the files of that version,
 * whatever has been published since. Browsers end an idle worker, so memory alone would forget.
 */
const recent = new Map<string, string>();

const keyOf = (client: string): string => `${BASE}/${encodeURIComponent(client)}`;

const openRecords = (): Promise<Cache> => caches.open(nameClientCache(BASE));

export async function recordClient(client: string, version: string): Promise<void> {
  if (client === '') return;
  recent.set(client, version);
  await (await openRecords()).put(keyOf(client), new Response(version));
}

/** The version that a page came from; undefined if it came from the network. */
export async function versionOfClient(client: string): Promise<string | undefined> {
  if (client === '') return undefined;
  return recent.get(client) ?? (await (await openRecords()).match(keyOf(client)))?.text();
}

/** The versions that pages still need. Records of closed pages are deleted. */
export async function listVersionsInUse(openPages: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const records = await openRecords();
  const versions = new Set(recent.values());
  for (const request of await records.keys()) {
    const client = decodeURIComponent(new URL(request.url).pathname.slice(BASE.length + 1));
    const version = await (await records.match(request))?.text();
    // A page that is just opening is not among the open ones yet.
    if (version !== undefined && (openPages.has(client) || recent.has(client))) versions.add(version);
    else await records.delete(request);
  }
  return versions;
}
