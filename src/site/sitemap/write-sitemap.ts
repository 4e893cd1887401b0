import { escapeXml } from '../../markup/escape-xml.ts';
import { newestDay } from './last-modified.ts';

/** One page that search engines should know. `lastModified` is a day, only where it is really known. */
export interface SitemapEntry {
  readonly path: string;
  readonly lastModified?: string | undefined;
  readonly priority?: number;
  readonly changefreq?: string;
  /** Paths of pictures that stand for the page. */
  readonly images?: readonly string[];
}

/** The pages of one kind. `/sitemap-<name>.xml` lists them. */
export interface Sitemap<Entry extends SitemapEntry = SitemapEntry> {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';

const element = (name: string, text: string | number | undefined): readonly string[] =>
  text === undefined ? [] : [`    <${name}>${escapeXml(String(text))}</${name}>`];

/** The format of https://www.sitemaps.org/protocol.html, with the extension for pictures. `site` is the origin. */
export function renderSitemap(entries: readonly SitemapEntry[], site: URL): string {
  const urls = entries.flatMap(({ path, lastModified, priority, changefreq, images = [] }) => [
    '  <url>',
    ...element('loc', new URL(path, site).href),
    ...element('lastmod', lastModified),
    ...element('changefreq', changefreq),
    ...element('priority', priority),
    ...images.map(
      (image) => `    <image:image><image:loc>${escapeXml(new URL(image, site).href)}</image:loc></image:image>`,
    ),
    '  </url>',
  ]);
  return [HEAD, `<urlset xmlns="${PROTOCOL}" xmlns:image="${IMAGES}">`, ...urls, '</urlset>', ''].join('\n');
}

/** The list of all sitemaps; each one is as new as the newest of its pages. `addressOf` names the file of one. */
export function renderSitemapIndex(sitemaps: readonly Sitemap[], addressOf: (name: string) => URL): string {
  const files = sitemaps.flatMap(({ name, entries }) => [
    '  <sitemap>',
    ...element('loc', addressOf(name).href),
    ...element('lastmod', newestDay(entries.map(({ lastModified }) => lastModified))),
    '  </sitemap>',
  ]);
  return [HEAD, `<sitemapindex xmlns="${PROTOCOL}">`, ...files, '</sitemapindex>', ''].join('\n');
}
