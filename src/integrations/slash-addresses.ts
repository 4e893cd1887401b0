import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { hashInline } from '../site/hash-inline.ts';

/**
 * Lets every page answer at `/x/` as well. Hosts find `/x` and `/x.html` by the name of the file, but some, such as
 * GitHub Pages, take a slash at the end for a folder and answer 404. So each page gets a folder with a small page in it
 * that leads to the one address of the page. docs/hosting.md says which hosts need it.
 */
export function slashAddresses(): AstroIntegration {
  let root = '';
  return {
    name: 'waymark-slash-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href.replace(/\/$/, '');
      },
      'astro:build:generated': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of await listPages(folder)) {
          const file = join(folder, page, 'index.html');
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, writeSlashPage(`${root}/${page}`));
        }
      },
    },
  };
}

/** Paths of the pages without extension and slashes around them, apart from those of folders and the one for errors. */
async function listPages(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== 'index.html')
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name))
        .replaceAll('\\', '/')
        .replace(/\.html$/, ''),
    )
    .filter((page) => page !== '404');
}

/** Keeps what stands behind the path. A host that gives this page for the path without slash gets the name of the file. */
const SCRIPT =
  "const{pathname:p,search:s,hash:h}=location,q=p.replace(/(\\/index\\.html|\\/+)$/,'');" +
  "location.replace((q===p?q+'.html':q)+s+h)";

/** A page for `<address>/` that leads to `address`, with scripts and without. */
export function writeSlashPage(address: string): string {
  const { pathname } = new URL(address);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src '${hashInline(SCRIPT)}'">`,
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `<link rel="canonical" href="${address}"><title>${pathname}</title><script>${SCRIPT}</script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${pathname}.html"></noscript>`,
    `<p>This page is at <a href="${pathname}">${pathname}</a>.</p></html>\n`,
  ].join('\n');
}
