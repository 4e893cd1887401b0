/** The pages of the site itself that a text may link to. */
export const SITE_PAGES: ReadonlySet<string> = new Set([
  '/',
  '/about',
  '/api',
  '/atlas',
  '/changelog',
  '/completion',
  '/contribute',
  '/guides',
  '/keyboard',
  '/my',
  '/offline',
  '/plan',
  '/privacy',
  '/progress',
  '/review',
  '/roadmaps',
  '/search',
  '/shared',
  '/terms',
  '/topics',
  '/versions',
  '/videos',
]);

/** The files of the site itself that are no pages. */
export const SITE_FILES: ReadonlySet<string> = new Set([
  '/catalog.json',
  '/llms-full.txt',
  '/llms.txt',
  '/manifest.webmanifest',
  '/roadmap-topics.json',
  '/opensearch.xml',
  '/robots.txt',
  '/search-index.json',
  '/sitemap.xml',
  '/topics.json',
]);
