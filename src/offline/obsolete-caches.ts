import type { CacheContent } from './cache-names.ts';

/** A cache of ours. `saved` is when it was complete, in milliseconds since 1970; undefined while it is not. */
export interface KnownCache {
  readonly name: string;
  readonly content: CacheContent;
  readonly saved?: number | undefined;
}

/** The best first: copies of `version`, then later ones before earlier ones. Incomplete copies are left out. */
export function rankCopies<T extends KnownCache>(known: readonly T[], version: string): readonly T[] {
  const rank = ({ content, saved = 0 }: T): number => (content.version === version ? Infinity : saved);
  return known
    .filter(({ content, saved }) => content.kind === 'roadmap' && saved !== undefined)
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/**
 * Names of the caches that may go once `version` has taken over: shells and copies for which there is a better
 * one, and what was begun for another version and never completed. What an open page came from stays.
 */
export function listObsolete(
  known: readonly KnownCache[],
  version: string,
  versionsInUse: ReadonlySet<string>,
): readonly string[] {
  const best = new Map<string, string>();
  for (const { name, content } of rankCopies(known, version)) {
    if (content.kind === 'roadmap' && !best.has(content.roadmap)) best.set(content.roadmap, name);
  }
  const isNeeded = ({ name, content, saved }: KnownCache): boolean => {
    if (content.version === version && (content.kind === 'shell' || saved === undefined)) return true;
    if (versionsInUse.has(content.version) && (content.kind === 'shell' || saved !== undefined)) return true;
    return content.kind === 'roadmap' && best.get(content.roadmap) === name;
  };
  return known.filter((cache) => !isNeeded(cache)).map(({ name }) => name);
}
