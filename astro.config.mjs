import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { offline } from './src/integrations/offline.ts';
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
  integrations: [mdx(), react(), stableIslands(), offline(), wholeBuild()],
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: 'light-dark()',
      // A line that takes longer than half a second would stay without colors: another page on a busy machine.
      transformers: [{ preprocess: (_code, options) => void (options.tokenizeTimeLimit = 0) }],
    },
  },
  devToolbar: { enabled: false },
});
