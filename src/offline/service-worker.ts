import { sitePath } from '../urls/paths.ts';
import { nameShellCache } from './cache-names.ts';
import { classifyRequest, findTopicPath, toStoredPath } from './classify-request.ts';
import { listVersionsInUse, recordClient, versionOfClient } from './client-versions.ts';
import { fetchFile } from './fetch-file.ts';
import { listObsolete, rankCopies } from './obsolete-caches.ts';
import type { WorkerBuild } from './offline-files.ts';
import { SaveError } from './save-error.ts';
import { saveRoadmap } from './save-roadmap.ts';
import { BASE, listCaches, listSaved } from './saved-roadmaps.ts';
import type { RequestEvent, WorkerMessage, WorkerScope } from './worker-scope.ts';

/** The build writes this constant before the code. */
declare const WAYMARK_BUILD: WorkerBuild;

/*
 * Versions never mix: each has caches of its own, a copy counts once it is complete, and a page that came out of a
 * cache gets everything else from the same version. A new worker prepares its copies before it takes over.
 */
const worker = self as unknown as WorkerScope;
const { version, shell } = WAYMARK_BUILD;
const shellCache = nameShellCache(BASE, version);
const shellPaths = new Set(Object.keys(shell));
const offlinePage = sitePath('/offline');

/** How long the network may take to answer before a saved copy of a page is shown, in ms. */
const PATIENCE = 3000;

worker.addEventListener('install', (event) => event.waitUntil(prepare()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message === 'take-over') event.waitUntil(worker.skipWaiting());
  if (message === 'tidy') event.waitUntil(tidy());
});
worker.addEventListener('fetch', (event) => {
  const { method, url, mode, cache, headers } = event.request;
  const facts = { method, url, mode, cache, hasRange: headers.has('range') };
  const kind = classifyRequest(facts, worker.registration.scope, shellPaths);
  if (kind === 'page') event.respondWith(answerPage(event));
  if (kind === 'asset') event.respondWith(answerAsset(event.request));
  if (kind === 'data') event.respondWith(answerData(event));
});

/** Without a network this fails, and the browser tries again on a later visit; the version before goes on. */
async function prepare(): Promise<void> {
  const cache = await caches.open(shellCache);
  await Promise.all(
    Object.entries(shell).map(async ([path, file]) => cache.put(path, await fetchFile(path, file, shell))),
  );
  for (const { roadmap } of await listSaved()) {
    await saveRoadmap(roadmap, { version, waits: true }).catch((error: unknown) => {
      // Without room for two copies, or without a new one, the old one stays, complete as it is.
      if (!(error instanceof SaveError) || !['full', 'gone'].includes(error.problem)) throw error;
    });
  }
}

async function takeOver(): Promise<void> {
  await worker.clients.claim();
  await stopPreload();
  await tidy();
}

/**
 * Firefox shows its own error in place of any answer once a request that it preloaded has failed, so a saved page would
 * never open. An earlier version may have turned preloading on, and the browser keeps that.
 */
async function stopPreload(): Promise<void> {
  // Not every browser has it, whatever the types say.
  const preload = worker.registration.navigationPreload as NavigationPreloadManager | undefined;
  await preload?.disable().catch(() => undefined);
}

/** Never while another version prepares itself or waits: its caches would look like leftovers. */
async function tidy(): Promise<void> {
  const known = await listCaches();
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  const inUse = await listVersionsInUse(new Set(pages.map(({ id }) => id)));
  await Promise.all(listObsolete(known, version, inUse).map((name) => caches.delete(name)));
}

async function answerPage(event: RequestEvent): Promise<Response> {
  const network = fetch(event.request);
  const inTime = await Promise.race([network.catch(() => undefined), wait(PATIENCE)]);
  if (inTime && inTime.status < 500) return inTime;
  const copy = await findCopy(event.request);
  if (!copy) return (await leadToTopic(event.request)) ?? inTime ?? network.catch(() => answerLost(event));
  // A late answer is not needed any more, nor is its failure.
  event.waitUntil(network.catch(() => undefined));
  await recordClient(event.resultingClientId, copy.version);
  return copy.response;
}

/** Leads to the page that a topic has in a saved roadmap; the browser carries the fragment along. */
async function leadToTopic({ url }: Request): Promise<Response | undefined> {
  const { scope } = worker.registration;
  const path = findTopicPath(url, scope, await listSaved());
  return path === undefined ? undefined : Response.redirect(new URL(path, scope), 302);
}

async function answerLost(event: RequestEvent): Promise<Response> {
  await recordClient(event.resultingClientId, version);
  return (await (await caches.open(shellCache)).match(offlinePage)) ?? Response.error();
}

const answerAsset = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

async function answerData(event: RequestEvent): Promise<Response> {
  const pageVersion = await versionOfClient(event.clientId);
  const own = pageVersion === undefined ? undefined : await findCopy(event.request, pageVersion);
  if (own) return own.response;
  try {
    return await fetch(event.request);
  } catch (error) {
    // With an update on its way, a page from the network may be newer than every copy here.
    const { installing, waiting } = worker.registration;
    const copy = installing || waiting ? undefined : await findCopy(event.request);
    if (!copy) throw error;
    return copy.response;
  }
}

/** The best copy of a file, or the one of a certain version. */
async function findCopy(
  { url }: Request,
  only?: string,
): Promise<{ readonly response: Response; readonly version: string } | undefined> {
  const known = await listCaches();
  const shells = known.filter(({ content }) => content.kind === 'shell' && content.version === (only ?? version));
  const path = toStoredPath(url, worker.registration.scope);
  for (const { name, content } of [...rankCopies(known, version), ...shells]) {
    if (only !== undefined && content.version !== only) continue;
    const response = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (response) return { response, version: content.version };
  }
  return undefined;
}

const wait = (time: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), time);
  });
