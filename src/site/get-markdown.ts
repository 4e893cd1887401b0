import { getCatalog } from './catalog.ts';
import type { MarkdownSources } from './markdown-files.ts';
import { readSiteAddress } from './read-site-address.ts';
import { makeTextAddresses } from './text-addresses.ts';

/** What Markdown files are made from, for pages. */
export async function getMarkdownSources(): Promise<MarkdownSources> {
  const catalog = await getCatalog();
  return { catalog, addresses: makeTextAddresses(readSiteAddress(process.env), catalog) };
}
