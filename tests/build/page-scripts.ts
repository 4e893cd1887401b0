import { gzipSize, readText } from './site.ts';

/**
 * The scripts that a page loads at once, and all that they import statically; dynamic imports come later.
 * @throws Error if it finds none: then it does not read the page as a browser does, and a budget would hold by mistake.
 */
export function listScripts(page: string): readonly string[] {
  const sources = [...readText(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source);
  if (sources.length === 0) throw new Error(`No script was found in ${page}.`);
  return follow(sources, STATIC_IMPORT);
}

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)[^("'`;]*["'`]\.\/([^"'`]+)["'`]/g;

/** A script and everything that it imports statically. */
export const listImported = (script: string): readonly string[] => follow([script], STATIC_IMPORT);

/** A script and everything that it imports, now or later. */
export const listAllScripts = (script: string): readonly string[] => follow([script], /["'`]\.\/([^"'`]+\.js)["'`]/g);

function follow(start: readonly string[], imports: RegExp): readonly string[] {
  const found = new Set<string>();
  const queue = [...start];
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const folder = script.replace(/[^/]+$/, '');
    for (const [, source = ''] of readScript(script).matchAll(imports)) queue.push(`${folder}${source}`);
  }
  return [...found];
}

/** Size of all that a page loads at once, after gzip; inline scripts count too. In bytes. */
export function scriptSize(page: string): number {
  const inline = [...readText(page).matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^>]*>([^<]*)<\/script>/g)];
  return totalSize(listScripts(page)) + inline.reduce((sum, [, code = '']) => sum + Buffer.byteLength(code), 0);
}

export const totalSize = (scripts: readonly string[]): number =>
  scripts.reduce((sum, script) => sum + scriptGzipSize(script), 0);

/** Pages share their scripts, so each is read and packed once. */
function remember<Value>(compute: (file: string) => Value): (file: string) => Value {
  const known = new Map<string, Value>();
  return (file) => {
    const value = known.get(file) ?? compute(file);
    known.set(file, value);
    return value;
  };
}

export const readScript = remember(readText);
const scriptGzipSize = remember(gzipSize);
