import type { Command } from 'commander';

import { readContent } from '../../lint/read-content.ts';
import { carryOut, type WriteOptions } from '../changes/carry-out.ts';
import { lintPlanned } from '../changes/lint-changes.ts';
import { PlannedFiles } from '../changes/planned-files.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

/** Reads the project to which something new is added. */
export async function begin(command: Command, terminal: Terminal) {
  const root = findRoot(command, terminal);
  const content = await readContent(root);
  return { root, content, files: new PlannedFiles(content.sources) };
}

/** Writes what was planned, and says what is left to do in the new files. */
export async function finish(
  root: string,
  files: PlannedFiles,
  paths: readonly string[],
  options: WriteOptions,
  terminal: Terminal,
): Promise<void> {
  await carryOut(root, files.changes(), options, terminal);
  if (options.json === true) return;
  const left = lintPlanned(files).filter(({ file }) => paths.includes(file));
  const names = paths.join(' and ');
  terminal.print(
    `\nNow write ${names}; \`waymark lint ${paths.join(' ')}\` checks ${paths.length > 1 ? 'them' : 'it'}.`,
  );
  if (left.length > 0) terminal.print('Left to do:');
  for (const { message, hint } of left) terminal.print(`  - ${message}. ${hint}`);
}
