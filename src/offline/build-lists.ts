import type { Catalog, CatalogRoadmap } from '../catalog/catalog.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { findAssetNames, type OfflineFile, type OfflineFiles } from './offline-files.ts';

/** A file of the finished build. */
export interface BuiltFile extends OfflineFile {
  /** What it says, for pages, scripts and styles; they name other files. */
  readonly text?: string;
}

/** By path below the output folder, such as `/backend/dns.html`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** What an installed app opens with, and the pages that work with a saved roadmap. */
const APP_PAGES = [
  '/',
  '/atlas',
  '/completion',
  '/keyboard',
  '/my',
  '/offline',
  '/plan',
  '/progress',
  '/questions',
  '/review',
  '/roadmaps',
  '/search',
  '/shared',
  '/versions',
];
const SHELL_FILES = ['/offline.html', '/icon.svg', '/manifest.webmanifest'];

const toFile = (page: string): string => (page === '/' ? '/index.html' : `${page}.html`);

/** The address of a built file: pages have no extension. */
const toAddress = (file: string): string => file.replace(/(?<=^\/)index\.html$|\.html$/, '');

/**
 * All that a roadmap needs without a network: its pages, topics, question groups, projects and check lists, the pages for learning with it, their data, and
 * every asset that one of them loads, at once or later.
 */
export function listRoadmapFiles(built: BuiltFiles, roadmap: CatalogRoadmap, base: string): OfflineFiles {
  const topics = roadmap.sections.flatMap(({ entries }) => entries.map(({ topic }) => `${topicPage(topic)}.html`));
  const paths = [...built.keys()].filter(
    (path) => path.startsWith(`/${roadmap.id}/`) && /(?<!\/index)\.html$|\/(?:graph|requires)\.json$/.test(path),
  );
  const wanted = [
    toFile(`/${roadmap.id}`),
    ...paths,
    ...(roadmap.hasTopics ? [] : topics),
    ...APP_PAGES.map(toFile),
    '/catalog.json',
    '/roadmap-topics.json',
    '/search-index.json',
    `/questions/${roadmap.id}.json`,
    ...(roadmap.groups ?? []).flatMap((group) => [`/questions/${group}.html`, `/questions/${group}/cards.json`]),
    ...(roadmap.pages ?? []).map(toFile),
    ...SHELL_FILES,
  ];
  return toFiles(built, follow(built, wanted, nameAll), base);
}

/** What the page for lost networks loads at once; its text falls back to fonts of the system where it has to. */
export function listShellFiles(built: BuiltFiles, base: string): OfflineFiles {
  return toFiles(built, follow(built, SHELL_FILES, nameStatic), base);
}

/** Former ids and other names of the topics of a roadmap, with the id that each means. */
export function listAliases({ topics }: Catalog, { sections }: CatalogRoadmap): Readonly<Record<string, string>> {
  const listed = new Set(sections.flatMap(({ entries }) => entries.map(({ topic }) => topic)));
  const named = topics.filter(({ id }) => listed.has(id));
  return Object.fromEntries(named.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
}

/** Names below the address of a roadmap that belong to its local topics, today's and former ones. */
export function listLocalNames({ topics }: Catalog, roadmap: CatalogRoadmap): readonly string[] {
  const names = topics.flatMap(({ id, aliases }) => [id, ...aliases]);
  return names.flatMap((name) => {
    const local = splitLocalId(name);
    return local?.roadmap === roadmap.id ? [local.name] : [];
  });
}

/** The built `/catalog.json`; an empty one if there is none. */
export function readCatalog(built: BuiltFiles): Catalog {
  const text = built.get('/catalog.json')?.text;
  // The file comes from the same build.
  return text === undefined ? { topics: [], roadmaps: [] } : (JSON.parse(text) as Catalog);
}

type NameAssets = (path: string, text: string) => string;

const nameAll: NameAssets = (_, text) => text;

/** Scripts count with what they import statically, styles without their fonts. */
const nameStatic: NameAssets = (path, text) => {
  if (path.endsWith('.css')) return '';
  if (!path.endsWith('.js')) return text;
  return [...text.matchAll(/(?:import|from)\s*["']\.\/([^"']+)/g)].map(([, name = '']) => name).join(' ');
};

/** Those of `wanted` that exist, and all assets that they name, directly or through others. */
function follow(built: BuiltFiles, wanted: readonly string[], nameAssets: NameAssets): readonly string[] {
  const found = new Set<string>();
  const queue = wanted.filter((path) => built.has(path));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = built.get(path)?.text;
    if (text === undefined || path.endsWith('.json')) continue;
    const names = findAssetNames(nameAssets(path, text), (name) => built.has(`/_astro/${name}`));
    queue.push(...names.map((name) => `/_astro/${name}`));
  }
  return [...found].sort();
}

function toFiles(built: BuiltFiles, paths: readonly string[], base: string): OfflineFiles {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const file = built.get(path);
      return file ? [[`${base}${toAddress(path)}`, { hash: file.hash, bytes: file.bytes }] as const] : [];
    }),
  );
}
