import { Command, CommanderError } from 'commander';

import packageJson from '../../package.json' with { type: 'json' };
import { addDiffCommand } from './commands/diff.ts';
import { addExportCommand } from './commands/export.ts';
import { addFixCommand } from './commands/fix.ts';
import { addImportCommand } from './commands/import.ts';
import { addLintCommand } from './commands/lint.ts';
import { addLinksCommand } from './commands/links.ts';
import { addMvCommand } from './commands/mv.ts';
import { addNewCommand } from './commands/new.ts';
import { addReportCommand } from './commands/report.ts';
import { addRmCommand } from './commands/rm.ts';
import { CommandError, EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { paint, type Terminal } from './terminal.ts';

/** Every command adds itself to the program and gets the terminal that it reads and writes. */
const COMMANDS: readonly ((program: Command, terminal: Terminal) => void)[] = [
  addDiffCommand,
  addExportCommand,
  addFixCommand,
  addImportCommand,
  addLintCommand,
  addLinksCommand,
  addMvCommand,
  addNewCommand,
  addReportCommand,
  addRmCommand,
];

const HELP = `
Exit codes:
  0  nothing is wrong
  1  something was found that somebody has to mend
  2  the command could not run

Each command has examples: waymark <command> --help`;

/**
 * Runs the program.
 * @param args What was typed behind its name.
 * @returns The exit code. Never throws: what goes wrong becomes one message.
 */
export async function runWaymark(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    // commander has printed its own message, or the help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.fine : EXIT_CODES.failed;
    terminal.note(paint(terminal, 'red', describe(error)));
    return EXIT_CODES.failed;
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('waymark')
    .description('Tools for the content of Waymark.')
    .version(packageJson.version)
    .option('--root <folder>', 'the folder that holds content/ (default: the nearest around the current one)')
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help says more)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHasColors: () => terminal.color,
    });
  for (const add of COMMANDS) add(program, terminal);
  return program;
}

/** A fault of the program itself keeps its trace, so that it can be reported. */
function describe(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof Error && 'syscall' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
