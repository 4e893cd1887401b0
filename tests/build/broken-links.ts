import { readdirSync, readFileSync } from 'node:fs';

import { Parser } from 'htmlparser2';

/** A built site as a static host serves it. */
interface BuiltSite {
  /** The output folder. */
  readonly folder: string;
  readonly origin: string;
  /** The path below which the site lives, `/` or `/waymark`. */
  readonly base: string;
}

/**
 * The links of all pages that lead nowhere, as `/page.html -> link`: files and fragments that are missing, schemes that
 * are not safe, and paths outside the base path.
 * @throws Error if there are no pages.
 */
export function findBrokenLinks({ folder, origin, base }: BuiltSite): readonly string[] {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length)),
  );
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  if (pages.length === 0) throw new Error(`${folder} has no pages.`);
  const texts = new Map(pages.map((page) => [page, readFileSync(`${folder}${page}`, 'utf8')]));
  const ids = new Map([...texts].map(([page, text]) => [page, listIds(text)]));
  const prefix = base === '/' ? '' : base;

  const isBroken = (page: string, link: string): boolean => {
    const url = new URL(link, new URL(`${prefix}${page.replace(/(?:\/index)?\.html$/, '')}` || '/', origin));
    if (url.origin !== origin) return !['https:', 'mailto:'].includes(url.protocol);
    if (!`${url.pathname}/`.startsWith(`${prefix}/`)) return true;
    const file = resolveFile(decodeURIComponent(url.pathname.slice(prefix.length)) || '/', files);
    if (file === undefined) return true;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment !== '' && ids.get(file)?.has(fragment) !== true;
  };
  return [...texts].flatMap(([page, text]) =>
    listLinks(text)
      .filter((link) => isBroken(page, link))
      .map((link) => `${page} -> ${link}`),
  );
}

/** The file behind an address, as a static host finds it; undefined if there is none. */
export function resolveFile(path: string, files: ReadonlySet<string>): string | undefined {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
  return candidates.find((candidate) => files.has(candidate));
}

const listIds = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** Attributes that hold an address. */
const LINKS = ['href', 'src', 'action', 'data-source', 'data-topics'];

/** From the tags alone: a block of code may show the same words as text. */
function listLinks(html: string): readonly string[] {
  const links = new Set<string>();
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      for (const name of LINKS) if (attributes[name] !== undefined) links.add(attributes[name]);
    },
  });
  parser.end(html);
  return [...links];
}
