import type { Command } from 'commander';

import { readContent } from '../../lint/read-content.ts';
import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { findRoot } from '../project-root.ts';
import { mendContent } from '../mend/mend-content.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  waymark fix            mends what a program can mend, and shows it
  waymark fix --dry-run  shows what would change

Exit codes: 0 done or nothing to do, 2 the command could not run. \`waymark lint\` says what is left.`;

/** `waymark fix`: mends what a program can mend. */
export function addFixCommand(program: Command, terminal: Terminal): void {
  program
    .command('fix')
    .description('mend what a program can mend: names, typing errors, quotes, the order of fields, published ids')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', EXAMPLES)
    .action(async (options: WriteOptions, command: Command) => {
      const root = findRoot(command, terminal);
      const { sources } = await readContent(root);
      await carryOut(root, mendContent(sources).changes(), options, terminal);
    });
}
