import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { madePictures, pictureFolder, PICTURES } from '../site/pictures/picture-folder.ts';

/**
 * Puts the pictures that pages have asked for into the built site. They are made while pages are rendered and kept
 * between builds, so that only new ones cost time; while somebody develops they are served from there.
 */
export function pictures(): AstroIntegration {
  let folder = '';
  return {
    name: 'waymark-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = pictureFolder(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, name] = new RegExp(`${PICTURES}/([\\da-f]+\\.jpg)$`).exec(request.url ?? '') ?? [];
          if (name === undefined) {
            next();
            return;
          }
          void readFile(join(folder, name)).then(
            (picture) => response.setHeader('content-type', 'image/jpeg').end(picture),
            () => next(),
          );
        });
      },
      'astro:build:generated': async ({ dir, logger }) => {
        const target = join(fileURLToPath(dir), PICTURES);
        await mkdir(target, { recursive: true });
        const names = [...madePictures()];
        await Promise.all(names.map((name) => copyFile(join(folder, name), join(target, name))));
        logger.info(`Put ${names.length} pictures of pages in place.`);
      },
    },
  };
}
