import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import type { Command } from 'commander';

import { CommandError } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * The root of the project that a command works on: what `--root` names, else the nearest folder around the current one
 * that holds `content`.
 * @throws CommandError if there is none.
 */
export function findRoot(command: Command, { cwd }: Pick<Terminal, 'cwd'>): string {
  const { root } = command.optsWithGlobals<{ root?: string }>();
  if (root !== undefined) {
    const folder = resolve(cwd, root);
    if (existsSync(join(folder, 'content'))) return folder;
    throw new CommandError(`There is no folder content/ in ${folder}. --root names the folder that holds it.`);
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content'))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new CommandError(`There is no folder content/ in ${cwd} or around it. Run the command inside the project.`);
}

/**
 * A path of the command line as content knows it: relative to the root, with forward slashes.
 * @throws CommandError if it leads out of the project.
 */
export function toContentPath(root: string, { cwd }: Pick<Terminal, 'cwd'>, path: string): string {
  // `npm run` starts in the root wherever it is called, so a path may be meant from there.
  const place = [resolve(cwd, path), resolve(root, path)].find((candidate) => existsSync(candidate));
  const inside = relative(root, place ?? resolve(cwd, path));
  if (inside.startsWith('..') || isAbsolute(inside)) throw new CommandError(`${path} is outside the project ${root}.`);
  return inside.split(sep).join('/');
}
