import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { readBuildFolders } from '../../src/site/build-folders.ts';
import { resolveFile as findFile } from './broken-links.ts';
import { isSlashPage, listPages, type BuiltPage } from '../sampling/list-pages.ts';

/** The folder that `npm run build` makes; these tests look at what is in it. */
export const { contentRoot: CONTENT_ROOT, out: DIST } = readBuildFolders(process.env, process.cwd());

const ALL_FILES: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(DIST.length))
  .sort();

/** The small pages that only lead from `/x/` to `/x`. */
export const SLASH_PAGES: readonly string[] = ALL_FILES.filter(isSlashPage);

/** Paths of all other files, relative to the site, such as `/backend/dns.html`. */
export const FILES: readonly string[] = ALL_FILES.filter((file) => !isSlashPage(file));

export const PAGES: readonly string[] = FILES.filter((file) => file.endsWith('.html'));

/** The same pages with their kinds. */
export const BUILT_PAGES: readonly BuiltPage[] = listPages(DIST);

export const readBytes = (path: string): Buffer => readFileSync(`${DIST}${path}`);

export const readText = (path: string): string => readBytes(path).toString('utf8');

/** Size after gzip at its strongest, in bytes. */
export const gzipSize = (path: string): number => gzipSync(readBytes(path), { level: 9 }).byteLength;

/** The file behind an address of the site, as a static host finds it; undefined if there is none. */
export const resolveFile = (pathname: string): string | undefined => findFile(decodeURIComponent(pathname), known);

const known = new Set(ALL_FILES);
