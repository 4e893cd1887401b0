import type { Command } from 'commander';

import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { findNew, lintPlanned, refuseErrors } from '../changes/lint-changes.ts';
import { readWholeProject } from '../changes/read-project.ts';
import { findTarget } from '../edit/find-target.ts';
import { renameTarget } from '../edit/rename-target.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  waymark mv dns domain-name-system --dry-run     shows all that a rename changes
  waymark mv dns domain-name-system               renames a topic; its old id becomes an alias
  waymark mv dns content/topics/network/dns.md    moves a topic to another area
  waymark mv roadmap:docker containers            renames a roadmap where a topic has the same id
  waymark mv introduction backend.introduction    makes a shared topic local to a roadmap; a path makes it shared again

Exit codes: 0 done, 2 the command could not run, or lint would find an error afterwards.`;

/** `waymark mv`: renames a topic, a roadmap or another thing, with all that refers to it. */
export function addMvCommand(program: Command, terminal: Terminal): void {
  program
    .command('mv')
    .description('rename a topic or another thing, with all that refers to it')
    .argument('<old>', 'an id, one with its kind such as topic:<id> or project:<id>, or a path')
    .argument('<new>', 'the new id; for a topic also a path')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', EXAMPLES)
    .action(async (old: string, name: string, options: WriteOptions, command: Command) => {
      const { root, content, findings, files } = await readWholeProject(command, terminal);
      const target = findTarget(content, old);
      renameTarget(files, content, target, name);
      refuseErrors(findNew(findings, lintPlanned(files)));
      await carryOut(root, files.changes(), options, terminal);
      if (target.kind === 'topic') return;
      terminal.note(
        `The address of ${target.id} leads nowhere from now on: only topics have aliases. Let the host forward it.`,
      );
    });
}
