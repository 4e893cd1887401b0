import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { appendIds } from './append-ids.ts';
import { PUBLISHED_IDS } from './check-name.ts';
import { readContent } from './read-content.ts';

// `npm run ids [-- folder]`: appends the ids of new topics to the list of published ids, and makes the list if needed.

const root = process.argv[2] ?? process.cwd();
const path = join(root, PUBLISHED_IDS);
const { topics, publishedIds } = await readContent(root);
const before = publishedIds === undefined ? '' : await readFile(path, 'utf8');
const { text, added } = appendIds(
  before,
  topics.map(({ id }) => id),
);
if (added.length > 0) await writeFile(path, text);
console.log(added.length === 0 ? 'No new topic.' : `Added to ${PUBLISHED_IDS}: ${added.join(', ')}`);
