import { splitLocalId } from '../schemas/id-pattern.ts';
import type { OfflineList } from './offline-files.ts';

/**
 * What the service worker does about a request:
 * - `page`: somebody opens a page. Network first, then a saved copy, then the page for lost networks.
 * - `asset`: a file whose name changes with its content. A kept copy first.
 * - `data`: a file that a page reads. From the version that the page came from, else from the network.
 * - `ignore`: the browser deals with it as if there were no worker.
 */
export type RequestKind = 'page' | 'asset' | 'data' | 'ignore';

/** The parts of a `Request` that matter here. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly cache: string;
  readonly hasRange: boolean;
}

/** `scope` is the absolute address of the site's root, with a slash at its end; `shell` are paths. */
export function classifyRequest(facts: RequestFacts, scope: string, shell: ReadonlySet<string>): RequestKind {
  const { method, url, mode, cache, hasRange } = facts;
  if (method !== 'GET' || hasRange || !url.startsWith(scope)) return 'ignore';
  const path = new URL(url).pathname;
  const place = path.slice(new URL(scope).pathname.length);
  if (mode === 'navigate') return isFile(place) && !place.endsWith('.html') ? 'ignore' : 'page';
  if (place.startsWith('_astro/')) return 'asset';
  // Whoever asks for a reload wants the network: so does saving, which must never store a copy of a copy.
  if (cache === 'reload' || place.startsWith('offline/')) return 'ignore';
  return !isFile(place) || place.endsWith('.json') || shell.has(path) ? 'data' : 'ignore';
}

/**
 * Where else a topic may be: a saved roadmap has topics below its own address, while search, notes and review link to
 * `/topics/<topic>`, and old links use a former id. Undefined for anything but a topic of a saved roadmap.
 */
export function findTopicPath(
  address: string,
  scope: string,
  saved: readonly Pick<OfflineList, 'files' | 'aliases' | 'localNames'>[],
): string | undefined {
  const { pathname: root } = new URL(scope);
  const [, name] = /^topics\/([^/]+)$/.exec(toStoredPath(address, scope).slice(root.length)) ?? [];
  if (name === undefined) return undefined;
  for (const { files, aliases, localNames } of saved) {
    const topic = (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? name;
    const local = splitLocalId(topic);
    if (local === undefined && localNames.includes(topic)) continue;
    const found = Object.keys(files).find((path) => {
      const [folder = '', page, ...rest] = path.slice(root.length).split('/');
      if (local !== undefined) return folder === local.roadmap && page === local.name && rest.length === 0;
      return page === topic && rest.length === 0 && !folder.startsWith('_') && folder !== 'questions';
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

const isFile = (place: string): boolean => /\.\w+$/.test(place);

/** The path under which a file is stored: hosts answer `/backend`, `/backend/` and `/backend.html` with one page. */
export function toStoredPath(address: string, scope: string): string {
  const { pathname: root } = new URL(scope);
  const place = new URL(address).pathname.slice(root.length);
  return `${root}${place.replace(/(?:^|\/)index\.html$|\.html$|\/$/, '')}`;
}
