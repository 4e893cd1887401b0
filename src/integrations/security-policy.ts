import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { writePolicy } from './write-policy.ts';

/**
 * Gives every built page its content security policy and its referrer policy. Astro collects the hashes of all inline
 * scripts and styles that come from templates; `writePolicy` keeps those that a page uses and adds the other rules.
 * While somebody develops there is no policy, because Vite puts styles and scripts into pages as it likes.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'waymark-security-policy',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          security: { csp: true },
          // Small fonts would become data addresses in style sheets, which the policy refuses.
          vite: { build: { assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined) } },
        });
      },
      'astro:build:generated': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
          const file = join(entry.parentPath, entry.name);
          const html = await readFile(file, 'utf8');
          await writeFile(file, writePolicy(html, relative(folder, file)));
        }
      },
    },
  };
}
