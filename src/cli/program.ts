import { Command, CommanderError } from 'commander';

import packageJson from '../../package.json' with { type: 'json' };
import { CommandError, EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { paint, type Terminal } from './terminal.ts';

/** A command adds itself to the program and gets the terminal that it reads and writes. */
type AddCommand = (program: Command, terminal: Terminal) => void;

/** Each with whatever it stands on: loading all of them takes longer than checking the content. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['diff', async () => (await import('./commands/diff.ts')).addDiffCommand],
  ['export', async () => (await import('./commands/export.ts')).addExportCommand],
  ['fix', async () => (await import('./commands/fix.ts')).addFixCommand],
  ['import', async () => (await import('./commands/import.ts')).addImportCommand],
  ['lint', async () => (await import('./commands/lint.ts')).addLintCommand],
  ['links', async () => (await import('./commands/links.ts')).addLinksCommand],
  ['mv', async () => (await import('./commands/mv.ts')).addMvCommand],
  ['new', async () => (await import('./commands/new.ts')).addNewCommand],
  ['release', async () => (await import('./commands/release.ts')).addReleaseCommand],
  ['report', async () => (await import('./commands/report.ts')).addReportCommand],
  ['rm', async () => (await import('./commands/rm.ts')).addRmCommand],
]);

const ROOT_OPTION = '--root';

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
    const program = createProgram(terminal);
    const needed = COMMANDS.get(findCommand(args) ?? '');
    for (const load of needed === undefined ? COMMANDS.values() : [needed]) (await load())(program, terminal);
    await program.parseAsync(args, { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    // commander has printed its own message, or the help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.fine : EXIT_CODES.failed;
    terminal.note(paint(terminal, 'red', describe(error)));
    return EXIT_CODES.failed;
  }
}

/** What stands where the name of a command is due. */
function findCommand(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== ROOT_OPTION);
  return args[at];
}

function createProgram(terminal: Terminal): Command {
  return new Command('waymark')
    .description('Tools for the content of Waymark.')
    .version(packageJson.version)
    .option(`${ROOT_OPTION} <folder>`, 'the folder that holds content/ (default: the nearest around the current one)')
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help says more)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHasColors: () => terminal.color,
    });
}

/** A fault of the program itself keeps its trace, so that it can be reported. */
function describe(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof Error && 'syscall' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
