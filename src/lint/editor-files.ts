import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { toJsonSchemas } from '../schemas/json-schema.ts';
import type { Content } from './content.ts';

/** Files that editors read, as text by path from the project root. */
type EditorFiles = ReadonlyMap<string, string>;

/** Where Astro's language server looks; the folder is not part of the repository. */
const COLLECTIONS = '.astro/collections';

/** The JSON Schemas of what authors write, with the ids of all files, also of those with errors. */
export function listSchemaFiles({ topics, roadmaps }: Content): EditorFiles {
  const ids = { topic: topics.map(({ id }) => id), roadmap: roadmaps.map(({ id }) => id) };
  return new Map([...toJsonSchemas(ids)].map(([name, schema]) => [`schemas/${name}`, write(schema)]));
}

/**
 * What Astro's language server needs to check the frontmatter of Markdown: which file has which schema, by its whole
 * address. Its own files, with other names, describe what the collections store, which is not what authors write.
 */
export function listFrontmatterFiles({ topics, roadmaps, guides }: Content, root: string): EditorFiles {
  const kinds = { topic: topics, roadmap: roadmaps, guide: guides };
  const names = Object.keys(kinds);
  // The server compares in lower case.
  const entries = Object.entries(kinds).flatMap(([name, files]) =>
    files.map(({ file }) => [pathToFileURL(join(root, file)).href.toLowerCase(), name]),
  );
  const collections = names.map((name) => ({ hasSchema: true, name }));
  const schemas = names.map((name): [string, string] => [
    `${COLLECTIONS}/${name}.schema.json`,
    write({ allOf: [{ $ref: `../../schemas/${name}.schema.json` }] }),
  ]);
  return new Map([
    ...schemas,
    [`${COLLECTIONS}/collections.json`, write({ collections, entries: Object.fromEntries(entries) as object })],
  ]);
}

const write = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
