import { readFileSync } from 'node:fs';

/** What the sitemaps of a built site say of one page; the paths have no origin. */
export interface ListedPage {
  readonly path: string;
  readonly lastModified?: string;
  readonly images: readonly string[];
}

const withoutOrigin = (address: string): string => new URL(address).pathname;

const listElements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);

/**
 * Follows `/sitemap.xml` of the site in a folder to all pages that it lists.
 * @throws Error if it names a file that is not there.
 */
export function readSitemaps(folder: string): readonly ListedPage[] {
  const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8');
  return listElements(read('/sitemap.xml'), 'loc')
    .map((address) => read(withoutOrigin(address)))
    .flatMap((xml) => listElements(xml, 'url'))
    .map((url) => {
      const [lastModified] = listElements(url, 'lastmod');
      return {
        path: withoutOrigin(listElements(url, 'loc')[0] ?? ''),
        ...(lastModified !== undefined && { lastModified }),
        images: listElements(url, 'image:loc').map(withoutOrigin),
      };
    });
}
