import type { AstroIntegration } from 'astro';

import { rewritePages } from './rewrite-pages.ts';

/**
 * Takes the attribute `uid` from islands: Astro makes it from the absolute path of the component, so the same source in
 * another folder would give other pages, and nothing reads it.
 */
export function stableIslands(): AstroIntegration {
  return {
    name: 'waymark-stable-islands',
    hooks: { 'astro:build:generated': ({ dir }) => rewritePages(dir, removeIslandIds) },
  };
}

/** The page without the ids of its islands. */
export const removeIslandIds = (page: string): string => page.replaceAll(/(<astro-island) uid="[^"]*"/g, '$1');
