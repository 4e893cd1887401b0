import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { CommandError } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

export interface OutOptions {
  readonly out?: string;
  readonly force?: true;
  readonly dryRun?: true;
}

/** The options of `OutOptions`, for each command that has them. */
export const OUT_OPTIONS = [
  ['--out <file>', 'write a file, and nothing to standard output'],
  ['--force', 'overwrite the file if there is one'],
  ['--dry-run', 'say what --out would write, and write nothing'],
] as const;

/**
 * Prints what was made, or writes it into a file of the person who asked for it.
 * @throws CommandError if there is such a file already.
 */
export async function writeOut(text: string, options: OutOptions, terminal: Terminal): Promise<void> {
  const { out, force = false, dryRun = false } = options;
  if (out === undefined) {
    terminal.print(text.trimEnd());
    return;
  }
  const size = `${new TextEncoder().encode(text).byteLength} bytes`;
  if (dryRun) {
    terminal.note(`${out} would get ${size}. Nothing was written.`);
    return;
  }
  try {
    await writeFile(resolve(terminal.cwd, out), text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CommandError(`${out} exists already. --force overwrites it.`);
  }
  terminal.note(`${out} has ${size}.`);
}
