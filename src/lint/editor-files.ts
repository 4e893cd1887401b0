import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { toJsonSchemas } from '../schemas/json-schema.ts';
import type { Content } from './content.ts';

/** Files that editors read, as text by path from the project root. */
type EditorFiles = ReadonlyMap<string, string>;

/** Where Astro's language server looks; the folder is not part of the repository. */
const COLLECTIONS = '.astro/collections';

/** The JSON Schemas of what authors write, with the ids of all files, also of those with errors. */
export function listSchemaFiles(content: Content): EditorFiles {
  const idsOf = (files: readonly { readonly id: string }[]) => files.map(({ id }) => id);
  const ids = {
    topic: idsOf(content.topics),
    roadmap: idsOf(content.roadmaps),
    'question-group': idsOf(content.questionGroups),
    project: idsOf(content.projects),
    guide: idsOf(content.guides),
    author: idsOf(content.authors),
  };
  return new Map([...toJsonSchemas(ids)].map(([name, schema]) => [`schemas/${name}`, write(schema)]));
}

/**
 * What Astro's language server needs to check the frontmatter of Markdown: which file has which schema, by its whole
 * address. Its own files, with other names, describe what the collections store, which is not what authors write.
 */
export function listFrontmatterFiles(content: Content, root: string): EditorFiles {
  const kinds = {
    topic: content.topics,
    roadmap: content.roadmaps,
    'question-group': content.questionGroups,
    project: content.projects,
    'best-practice': content.bestPractices,
    guide: content.guides,
    video: content.videos,
    author: content.authors,
    'change-log': content.changeLogs,
  };
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
