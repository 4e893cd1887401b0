import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { offline } from './src/integrations/offline.ts';
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
  integrations: [mdx(), react(), offline(), wholeBuild()],
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: 'light-dark()',
    },
  },
  devToolbar: { enabled: false },
});
