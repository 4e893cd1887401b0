import { fileURLToPath } from 'node:url';

import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { offline } from './src/integrations/offline.ts';
import { pictures } from './src/integrations/pictures.ts';
import { scriptFiles } from './src/integrations/script-files.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { showFindings } from './src/integrations/show-findings.ts';
import { slashAddresses } from './src/integrations/slash-addresses.ts';
import { stableIslands } from './src/integrations/stable-islands.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';
import { readBuildFolders } from './src/site/build-folders.ts';
import { readSiteAddress } from './src/site/read-site-address.ts';

const { out, cache } = readBuildFolders(process.env, process.cwd());

const { site, base } = readSiteAddress(process.env);

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: cache,
  trailingSlash: 'never',
  build: { format: 'file' },
  integrations: [
    mdx(),
    react(),
    stableIslands(),
    scriptFiles(),
    pictures(),
    securityPolicy(),
    showFindings(),
    slashAddresses(),
    offline(),
    wholeBuild(),
  ],
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
