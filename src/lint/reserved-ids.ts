import { splitLocalId } from '../schemas/id-pattern.ts';
import { isOwnId, OWN_PREFIX } from '../schemas/own-id.ts';

/** Views and folders below `/<roadmap>/`, where the pages of its topics are too. */
export const RESERVED_TOPIC_IDS: ReadonlySet<string> = new Set([
  'changelog',
  'checkpoints',
  'courses',
  'feed',
  'graph',
  'index',
  'llms-full',
  'original',
  'outline',
  'print',
  'projects',
  'questions',
  'requires',
  'rss',
  'table',
]);

/** Why a topic cannot have this id; undefined if it can. */
export function explainReservedTopic(id: string): string | undefined {
  const local = splitLocalId(id);
  if (local !== undefined && RESERVED_ROADMAP_IDS.has(local.roadmap)) return `/${local.roadmap} belongs to the site`;
  const name = local?.name ?? id;
  if (RESERVED_TOPIC_IDS.has(name)) return `/${local?.roadmap ?? '<roadmap>'}/${name} is a page of its own`;
  if (isOwnId(id)) return `\`${OWN_PREFIX}\` begins the ids of topics that learners add to their own versions`;
  return undefined;
}

/** First parts of addresses that belong to the site itself, now or by plan. */
export const RESERVED_ROADMAP_IDS: ReadonlySet<string> = new Set([
  '404',
  '500',
  'about',
  'admin',
  'api',
  'apple-touch-icon',
  'assets',
  'atlas',
  'authors',
  'badge',
  'best-practices',
  'catalog',
  'changelog',
  'completion',
  'contribute',
  'docs',
  'embed',
  'faq',
  'favicon',
  'feed',
  'files',
  'fonts',
  'guides',
  'icon',
  'icon-192',
  'icon-512',
  'icon-maskable-512',
  'images',
  'index',
  'jsons',
  'keyboard',
  'license',
  'llms',
  'llms-full',
  'manifest',
  'my',
  'notes',
  'offline',
  'opensearch',
  'pdfs',
  'pictures',
  'plan',
  'print',
  'privacy',
  'progress',
  'projects',
  'questions',
  'review',
  'roadmap-topics',
  'roadmaps',
  'robots',
  'rss',
  'schemas',
  'search',
  'search-index',
  'settings',
  'shared',
  'sitemap',
  'sitemap-authors',
  'sitemap-best-practices',
  'sitemap-guides',
  'sitemap-pages',
  'sitemap-projects',
  'sitemap-questions',
  'sitemap-roadmaps',
  'sitemap-topics',
  'sitemap-videos',
  'sw',
  'tags',
  'terms',
  'topics',
  'versions',
  'videos',
]);

/** Folders at the top of the site in which the build puts the files that roadmaps ask for. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(['files', 'jsons', 'pdfs', 'roadmaps']);

/** Whether a path of this site is one of the site itself, now or by plan, whatever its extension is. */
export function isReservedPath(path: string): boolean {
  const [first = '', ...rest] = path
    .slice(1)
    .replace(/\.\w+$/, '')
    .split('/');
  return RESERVED_ROADMAP_IDS.has(first) && (rest.length === 0 || !OUTPUT_FOLDERS.has(first));
}
