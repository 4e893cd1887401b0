/** What a cache of ours holds, as its name says. */
export type CacheContent =
  | { readonly kind: 'shell'; readonly version: string }
  | { readonly kind: 'roadmap'; readonly roadmap: string; readonly version: string };

/** Two sites below one origin must not take each other's caches for their own. `base` has no slash at its end. */
const prefixOf = (base: string): string => `waymark${base}-`;

export const nameShellCache = (base: string, version: string): string => `${prefixOf(base)}shell-${version}`;

export const nameRoadmapCache = (base: string, roadmap: string, version: string): string =>
  `${prefixOf(base)}roadmap-${roadmap}-${version}`;

/** Which open pages came from which version; see client-versions.ts. */
export const nameClientCache = (base: string): string => `${prefixOf(base)}clients`;

/** Reads the name of a cache; undefined for one that is not ours. */
export function parseCacheName(base: string, name: string): CacheContent | undefined {
  const prefix = prefixOf(base);
  if (!name.startsWith(prefix)) return undefined;
  const [, shell, roadmap, copy] =
    /^(?:shell-([0-9a-f]+)|roadmap-(.+)-([0-9a-f]+))$/.exec(name.slice(prefix.length)) ?? [];
  if (shell !== undefined) return { kind: 'shell', version: shell };
  if (roadmap !== undefined && copy !== undefined) return { kind: 'roadmap', roadmap, version: copy };
  return undefined;
}
