import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Checkout } from '../../roadmap-sh/plan-checkout.ts';
import { CommandError } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

/** 4 MiB: ten times the largest graph that is known. */
const MAX_BYTES = 4 * 1024 * 1024;

/** How many files are open at once; some systems allow no more than 256. */
const BATCH = 64;

/** What can be read; pictures and the like are named and not opened. */
const TEXT = /\.(?:md|json|astro)$/;

interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * Reads the data of a checkout: what lies below `src/data`, or below `roadmaps` in a checkout that has nothing else. Links
 * are not followed.
 * @param path Relative to the current folder or the project root, as `npm run` starts there.
 * @throws CommandError if there is no such folder, or no data in it.
 */
export async function readCheckout(root: string, terminal: Terminal, path: string): Promise<Checkout> {
  const folder = await findFolder([resolve(terminal.cwd, path), resolve(root, path)]);
  if (folder === undefined) throw new CommandError(`There is no folder ${path}.`);
  const data = await findFolder(['src/data', 'roadmaps'].map((name) => join(folder, name)));
  if (data === undefined) {
    throw new CommandError(`${path} has neither src/data nor roadmaps in it; name the folder of a whole checkout.`);
  }
  const found: FoundFile[] = [];
  await collect(folder, data.slice(folder.length + 1).replaceAll('\\', '/'), found);
  const files: { path: string; text: string }[] = [];
  const unread: { path: string; why: string }[] = [];
  const progress = await terminal.startProgress('Reading', found.length);
  try {
    for (let start = 0; start < found.length; start += BATCH) {
      const batch = found.slice(start, start + BATCH);
      const texts = await Promise.all(batch.map((file) => readOne(folder, file)));
      for (const [index, { path: name }] of batch.entries()) {
        const read = texts[index];
        if (read !== undefined && 'text' in read) files.push({ path: name, text: read.text });
        else unread.push({ path: name, why: read?.why ?? '' });
      }
      progress.advance(batch.length);
    }
  } finally {
    progress.end();
  }
  return { files, unread };
}

async function findFolder(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    const stats = await stat(candidate).catch(() => undefined);
    if (stats?.isDirectory() === true) return candidate;
  }
  return undefined;
}

async function collect(folder: string, path: string, found: FoundFile[]): Promise<void> {
  const stats = await lstat(join(folder, path));
  if (!stats.isDirectory()) {
    found.push({ path, stats });
    return;
  }
  const names = await readdir(join(folder, path));
  for (const name of names.sort()) await collect(folder, `${path}/${name}`, found);
}

async function readOne(folder: string, { path, stats }: FoundFile): Promise<{ text: string } | { why: string }> {
  if (!stats.isFile()) return { why: 'it is no plain file; links are not followed' };
  if (!TEXT.test(path)) return { why: 'it is no text of this format' };
  if (stats.size > MAX_BYTES) return { why: `it is larger than ${MAX_BYTES / 1024 / 1024} MiB` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, path))) };
  } catch (error) {
    if (error instanceof TypeError) return { why: 'it is not UTF-8' };
    throw error;
  }
}
