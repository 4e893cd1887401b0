import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { writeOfflineFiles } from './write-offline-files.ts';

/** Builds the service worker as `/sw.js` and, once all files are there, writes what it and saving need to know. */
export function offline(): AstroIntegration {
  let base = '';
  return {
    name: 'waymark-offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { worker: { rolldownOptions: { output: { entryFileNames: nameWorker } } } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { version } = await writeOfflineFiles(fileURLToPath(dir), base);
        logger.info(`Wrote the lists of files for offline use, version ${version}.`);
      },
    },
  };
}

/** A service worker rules over what is beside and below it, so it stands at the root and keeps its name. */
const nameWorker = ({ name }: { readonly name: string }): string =>
  name === 'service-worker' ? 'sw.js' : '_astro/[name].[hash].js';
