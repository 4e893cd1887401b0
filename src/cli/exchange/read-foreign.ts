import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { decodeText, describeSize, MAX_BYTES } from '../../lint/decode-text.ts';
import { CommandError } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The text of a file from elsewhere, as checked as those of the content are.
 * @param path Relative to the current folder or the project root: `npm run` starts in the root wherever it is called.
 * @throws CommandError if it is no file, too large, or no text.
 */
export async function readForeign(root: string, { cwd }: Pick<Terminal, 'cwd'>, path: string): Promise<string> {
  const file = [resolve(cwd, path), resolve(root, path)].find((candidate) => existsSync(candidate));
  if (file === undefined) throw new CommandError(`There is no file ${path}.`);
  const stats = await stat(file);
  if (!stats.isFile()) throw new CommandError(`${path} is no file.`);
  const text = stats.size > MAX_BYTES ? describeSize(stats.size) : decodeText(await readFile(file));
  if (typeof text === 'string') return text;
  throw new CommandError(`${path}:${text.line}:${text.column} ${text.message}. ${text.hint}`);
}
