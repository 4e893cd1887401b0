import type { Command } from 'commander';

import { appendIds } from '../../lint/append-ids.ts';
import { PUBLISHED_IDS } from '../../lint/check-name.ts';
import { readContent } from '../../lint/read-content.ts';
import { carryOut, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { PlannedFiles } from '../changes/planned-files.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  waymark fix            mends what a program can mend, and shows it
  waymark fix --dry-run  shows what would change

Exit codes: 0 done or nothing to do, 2 the command could not run.`;

/** `waymark fix`: mends what a program can mend. */
export function addFixCommand(program: Command, terminal: Terminal): void {
  program
    .command('fix')
    .description('mend what a program can mend: ids of new topics in the list of published ids')
    .option(...DRY_RUN)
    .option('--json', 'print what changes as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: WriteOptions, command: Command) => {
      const root = findRoot(command, terminal);
      const { topics, sources } = await readContent(root);
      const files = new PlannedFiles(sources);
      const ids = topics.map(({ id }) => id);
      files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', ids).text);
      await carryOut(root, files.changes(), options, terminal);
    });
}
