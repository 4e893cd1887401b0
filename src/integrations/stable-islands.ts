import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { AstroIntegration } from 'astro';

/**
 * Takes the attribute `uid` from islands: Astro makes it from the absolute path of the component, so the same source in
 * another folder would give other pages, and nothing reads it.
 */
export function stableIslands(): AstroIntegration {
  return {
    name: 'waymark-stable-islands',
    hooks: {
      'astro:build:generated': async ({ dir }) => {
        for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
          const file = join(entry.parentPath, entry.name);
          const page = await readFile(file, 'utf8');
          const stable = removeIslandIds(page);
          if (stable !== page) await writeFile(file, stable);
        }
      },
    },
  };
}

/** The page without the ids of its islands. */
export const removeIslandIds = (page: string): string => page.replaceAll(/(<astro-island) uid="[^"]*"/g, '$1');
