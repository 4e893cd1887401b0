import { readSiteAddress } from '../../src/site/read-site-address.ts';
import { BUILT_PAGES, readText, resolveFile } from './site.ts';
import { Parser } from 'htmlparser2';

/** What programs read of a page. */
export interface PageHead {
  /** Path of the file, such as `/backend/dns.html`. */
  readonly file: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Whether search engines may show it: it does not refuse, and names no other page as its own. */
  readonly isIndexed: boolean;
  /** `<meta>` by `property` or `name`. */
  readonly meta: ReadonlyMap<string, string>;
  /** Objects in the vocabulary of schema.org. */
  readonly structuredData: readonly object[];
  /** `<link rel>` as `[rel, type, address]`. */
  readonly links: readonly (readonly [rel: string, type: string, href: string])[];
  /** Files of this site that it leads to. */
  readonly leadsTo: ReadonlySet<string>;
  /** How many words its `<main>` has. */
  readonly words: number;
}

const { site: ORIGIN, base } = readSiteAddress(process.env);
const PREFIX = base === '/' ? '' : base;

/** The file of this site behind an absolute address or a path; undefined if it leads elsewhere. */
export function findLinked(address: string, from = '/'): string | undefined {
  const url = new URL(address, new URL(`${PREFIX}${from}`, ORIGIN));
  if (url.origin !== ORIGIN || !`${url.pathname}/`.startsWith(`${PREFIX}/`)) return undefined;
  return resolveFile(url.pathname.slice(PREFIX.length) || '/');
}

function readHead({ file, kind }: { readonly file: string; readonly kind: string }): PageHead {
  const meta = new Map<string, string>();
  const links: (readonly [string, string, string])[] = [];
  const leadsTo = new Set<string>();
  const data: string[] = [];
  const found = { title: '', main: '', depth: 0, isTitle: false, isData: false, isScript: false };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, content } = attributes;
      if (name === 'meta' && content !== undefined)
        meta.set(attributes['property'] ?? attributes['name'] ?? '', content);
      if (name === 'link' && href !== undefined) links.push([attributes['rel'] ?? '', attributes['type'] ?? '', href]);
      if (name === 'a' && href !== undefined) leadsTo.add(findLinked(href, file) ?? '');
      if (name === 'title' && found.title === '') found.isTitle = true;
      if (name === 'main') found.depth += 1;
      if (name === 'script') {
        found.isScript = true;
        found.isData = attributes['type'] === 'application/ld+json';
        if (found.isData) data.push('');
      }
    },
    ontext(text) {
      if (found.isTitle) found.title += text;
      else if (found.isData) data.push(`${data.pop() ?? ''}${text}`);
      else if (found.depth > 0 && !found.isScript) found.main += text;
    },
    onclosetag(name) {
      if (name === 'title') found.isTitle = false;
      if (name === 'main') found.depth -= 1;
      if (name === 'script') [found.isScript, found.isData] = [false, false];
    },
  });
  parser.end(readText(file));
  const canonical = links.find(([rel]) => rel === 'canonical')?.[2] ?? '';
  return {
    file,
    kind,
    title: found.title,
    description: meta.get('description') ?? '',
    canonical,
    isIndexed: !(meta.get('robots') ?? '').includes('noindex') && findLinked(canonical) === file,
    meta,
    structuredData: data.map((text) => JSON.parse(text) as object),
    links,
    leadsTo,
    words: found.main.split(/\s+/).length,
  };
}

/** The heads of all pages that do not only lead on. */
export const HEADS: readonly PageHead[] = BUILT_PAGES.filter(({ isRedirect }) => !isRedirect).map(readHead);
