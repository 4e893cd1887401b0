import { fileURLToPath } from 'node:url';

import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { offline } from './src/integrations/offline.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { stableIslands } from './src/integrations/stable-islands.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { readBuildFolders } from './src/site/build-folders.ts';

const { out, cache } = readBuildFolders(process.env, process.cwd());

// SITE_URL and BASE_PATH let any host serve the site; .example can never belong to anybody (RFC 2606).
export default defineConfig({
  site: process.env.SITE_URL ?? 'https://waymark.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'never',
  build: { format: 'file' },
  integrations: [mdx(), react(), stableIslands(), securityPolicy(), offline(), wholeBuild()],
  // The MDX pages get no colors for their code: what makes them writes styles, which the pages do not allow.
  markdown: { syntaxHighlight: false },
  vite: {
    resolve: {
      alias: {
        // For browsers the package reads entities by innerHTML, which the pages do not allow; this form has a table.
        'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
      },
    },
  },
  devToolbar: { enabled: false },
});
