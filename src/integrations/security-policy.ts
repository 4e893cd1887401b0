import type { AstroIntegration } from 'astro';

import { rewritePages } from './rewrite-pages.ts';
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
      'astro:build:generated': ({ dir }) => rewritePages(dir, writePolicy),
    },
  };
}
