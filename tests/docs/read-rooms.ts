import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';

/** Which folders of `src/` each of them imports from, itself left out; both by name, sorted. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the imports of all modules below `src/`, with types, dynamic imports and the scripts of `.astro` files. */
export function readRooms(): Rooms {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && /\.(?:tsx?|astro|mdx)$/.test(file))
    .sort();
  const rooms = new Map(files.map((file) => [roomOf(file), new Set<string>()] as const));
  for (const file of files) {
    for (const target of listImports(readFileSync(`src/${file}`, 'utf8'), file)) {
      if (roomOf(target) !== roomOf(file)) rooms.get(roomOf(file))?.add(roomOf(target));
    }
  }
  return new Map([...rooms].map(([room, targets]) => [room, new Set([...targets].sort())]));
}

const roomOf = (file: string): string => file.split('/', 1)[0] ?? '';

/** Files below `src/` that a module imports by a relative path. */
function listImports(text: string, file: string): readonly string[] {
  return (file.endsWith('.astro') ? listScripts(text) : [text])
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName))
    .filter((target) => target.includes('/') && !target.startsWith('..'));
}

/** The frontmatter of an Astro component and the modules in its script elements. */
function listScripts(astro: string): readonly string[] {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  return [frontmatter, ...[...astro.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)];
}
