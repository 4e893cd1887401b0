import { Parser } from 'htmlparser2';

/** Attributes whose value a browser loads by itself; `*` stands for every element. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  '*': ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'ping', 'action', 'formaction', 'xlink:href'],
  object: ['data', 'codebase', 'classid'],
  applet: ['archive', 'code', 'codebase'],
  link: ['href'],
  base: ['href'],
  html: ['manifest'],
  use: ['href'],
  image: ['href'],
  feimage: ['href'],
  script: ['href'],
  pattern: ['href'],
  lineargradient: ['href'],
  radialgradient: ['href'],
  textpath: ['href'],
  mpath: ['href'],
};

/** What a `link` with only these relations names is read by machines and never loaded by a browser. */
const UNLOADED_RELATIONS = new Set(['canonical', 'alternate', 'license', 'author', 'nofollow']);

/**
 * What a page, or an SVG, makes a browser load from another site, as `<tag attribute> address`.
 * It looks at every attribute that loads, at styles, and at scripts inside the page.
 * @param origin Origin of the site itself, which absolute addresses may name.
 */
export function findForeignLoads(html: string, origin: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  let text = '';
  const report = (place: string, addresses: readonly string[]) => {
    for (const address of addresses.filter((one) => isForeign(one, origin))) found.push(`${place} ${address}`);
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        // Structured data is read by machines, and names vocabularies.
        open = tag === 'script' && attributes['type'] === 'application/ld+json' ? '' : tag;
        text = '';
        for (const [name, value] of Object.entries(attributes)) {
          report(`<${tag} ${name}>`, listLoads(tag, name, value, attributes));
        }
      },
      ontext(part) {
        if (open === 'style' || open === 'script') text += part;
      },
      onclosetag(tag) {
        if (tag !== open) return;
        if (tag === 'style') report('<style>', listCssLoads(text));
        if (tag === 'script') report('<script>', listScriptAddresses(text));
        open = '';
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return found;
}

function listLoads(tag: string, name: string, value: string, attributes: Readonly<Record<string, string>>) {
  if (name === 'style') return listCssLoads(value);
  if (name === 'srcdoc') return [...value.matchAll(/(?:https?:)?\/\/[^\s"'<>]+/g)].map(([address]) => address);
  if (name.startsWith('on')) return listScriptAddresses(value);
  if (tag === 'meta' && name === 'content' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    return [value.replace(/^[^=]*=\s*/, '')];
  }
  if (tag === 'link' && name === 'href') {
    const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
    if (relations.every((relation) => UNLOADED_RELATIONS.has(relation))) return [];
  }
  if (LOADING['*']?.includes(name) !== true && LOADING[tag]?.includes(name) !== true) return listPresented(name, value);
  if (name.endsWith('srcset')) return value.split(/,\s+|\s+/).filter((part) => !/^[\d.]+[wx]$/.test(part));
  return name === 'ping' ? value.split(/\s+/) : [value];
}

/** Attributes of SVG that may name an address in `url()`. */
const PRESENTATION = new Set(['fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker', 'style']);

const listPresented = (name: string, value: string) =>
  PRESENTATION.has(name.replace(/^marker-.*/, 'marker')) ? listUrls(value) : [];

const listUrls = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '',
  );

/** Addresses that a style sheet loads: in `url()`, `image-set()` and `@import`. */
export function listCssLoads(css: string): readonly string[] {
  const code = css
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)));
  const imports = [...code.matchAll(/@import\s*["']([^"']*)["']/gi)].map(([, address = '']) => address);
  const sets = [...code.matchAll(/image-set\(([^;}]*)\)/gi)].flatMap(([, inner = '']) =>
    [...inner.matchAll(/["']([^"']*)["']/g)].map(([, address = '']) => address),
  );
  return [...listUrls(code), ...imports, ...sets];
}

/** Absolute addresses of other machines at the beginning of strings of a script. */
export const listScriptAddresses = (code: string): readonly string[] =>
  [...code.matchAll(/["'`]\s*((?:https?:|wss?:|ftp:)?\/\/[\w-]+(?:\.[\w-]+)+[^"'`\s]*)/gi)].map(
    ([, address = '']) => address,
  );

/** Whether loading an address asks another site. Addresses without a machine, such as `data:`, ask nobody. */
export function isForeign(address: string, origin: string): boolean {
  try {
    const url = new URL(address.trim(), `${origin}/page`);
    return url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol);
  } catch {
    return true;
  }
}
