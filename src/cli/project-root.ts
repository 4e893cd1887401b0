import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

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
