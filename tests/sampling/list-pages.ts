import { readdirSync, readFileSync } from 'node:fs';

import { findKind, readRoutes } from './routes.ts';
import type { SamplePage } from './sample-pages.ts';

/** A page of a built site. */
export interface BuiltPage extends SamplePage {
  /** Path of the file, relative to the site, such as `/backend/dns.html`. */
  readonly file: string;
  /** Whether it only leads to another address, as the page of an alias does. */
  readonly isRedirect: boolean;
}

/** The kind of pages that only lead on; they come from the routes of other pages. */
const REDIRECT = 'redirect';

/** Whether a file is one of the small pages that only lead from `/x/` to `/x`; they come from no route. */
export const isSlashPage = (file: string): boolean => file.endsWith('/index.html') && file !== '/index.html';

/**
 * All HTML pages of the site in a folder, with their kinds.
 * @throws Error if the folder is missing, or if a page comes from no route.
 */
export function listPages(folder: string): readonly BuiltPage[] {
  const routes = readRoutes('src/pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !isSlashPage(file))
    .sort()
    .map((file) => {
      const html = readFileSync(`${folder}${file}`);
      const address = file.replace(/(?:\/index)?\.html$/, '') || '/';
      const isRedirect = html.subarray(0, 2000).includes('http-equiv="refresh"');
      return { file, address, size: html.length, isRedirect, kind: isRedirect ? REDIRECT : findKind(address, routes) };
    });
}

/** The longest page of every kind; pages that only lead on are left out. */
export function listLongest(folder: string): readonly BuiltPage[] {
  const kinds = Map.groupBy(
    listPages(folder).filter(({ isRedirect }) => !isRedirect),
    ({ kind }) => kind,
  );
  return [...kinds.values()].flatMap((pages) => pages.toSorted((a, b) => b.size - a.size).slice(0, 1));
}
