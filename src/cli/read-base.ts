import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Content } from '../lint/content.ts';
import { parseContent } from '../lint/parse-content.ts';
import { readContent } from '../lint/read-content.ts';
import { readRevision } from './read-revision.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads the content that something is compared with.
 * @param base A branch, a tag or a commit, or a folder that holds content/.
 * @throws CommandError if it is neither.
 */
export async function readBase(root: string, base: string, { cwd }: Terminal): Promise<Content> {
  const folder = resolve(cwd, base);
  return existsSync(join(folder, 'content')) ? readContent(folder) : parseContent(readRevision(root, base));
}
