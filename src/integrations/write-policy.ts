import { parse, type DefaultTreeAdapterMap } from 'parse5';

import { hashInline } from '../site/hash-inline.ts';

/** What Astro writes when `security.csp` is on. */
const ASTRO_META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Browsers do not run a script of this type, so no policy speaks of it. */
const DATA_TYPE = 'application/ld+json';

/**
 * Puts a content security policy and a referrer policy at the beginning of a finished page, in the place of Astro's
 * own policy, which names the hashes of everything on the whole site.
 * @throws Error if the page has an inline script or style that no template wrote. Hashes of whatever stands in a page
 * would allow what somebody has smuggled into it.
 */
export function writePolicy(html: string, file: string): string {
  const [meta = '', allowed = ''] = ASTRO_META.exec(html) ?? [];
  const known = new Set(allowed.match(/sha256-[\w+/]+=*/g));
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const { kind, text } of listInline(html)) {
    const hash = hashInline(text);
    if (!known.has(hash)) {
      throw new Error(
        `${file} has an inline ${kind} that does not come from a template: ${JSON.stringify(text.slice(0, 80))}. ` +
          'Put scripts into files; what has to be in the page goes through InlineScript.astro or InlineStyle.astro.',
      );
    }
    hashes[kind].add(`'${hash}'`);
  }
  const policies =
    `<meta http-equiv="content-security-policy" content="${formatPolicy(hashes)}">` +
    '<meta name="referrer" content="no-referrer">';
  // What stands before the policy is not ruled by it; the encoding has to be among the first bytes of a page.
  return html
    .replace(meta, '')
    .replace(/^<!doctype html>(?:<html[^>]*>)?(?:<head>)?(?:<meta charset="[^"]*">)?/i, `$&${policies}`);
}

interface InlineHashes {
  readonly script: ReadonlySet<string>;
  readonly style: ReadonlySet<string>;
}

/** docs/security-headers.md says why each of them is as it is. */
function formatPolicy({ script, style }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...script].join(' '),
    ["style-src 'self'", ...style].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types waymark-page waymark-worker',
  ].join('; ');
}

interface InlineBlock {
  readonly kind: keyof InlineHashes;
  readonly text: string;
}

type PageNode = DefaultTreeAdapterMap['node'];

/** All scripts and style sheets that stand in the page itself, found as a browser finds them. */
function listInline(html: string): readonly InlineBlock[] {
  const found: InlineBlock[] = [];
  const queue: PageNode[] = [parse(html)];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if ('content' in node) queue.push(node.content);
    if (!('childNodes' in node)) continue;
    queue.push(...node.childNodes.toReversed());
    if (!('tagName' in node) || (node.tagName !== 'script' && node.tagName !== 'style')) continue;
    if (node.attrs.some(({ name, value }) => name === 'src' || (name === 'type' && value === DATA_TYPE))) continue;
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    found.push({ kind: node.tagName, text });
  }
  return found;
}
