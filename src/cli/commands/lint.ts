import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type Command, Option } from 'commander';

import type { Report as LintReport } from '../../lint/finding.ts';
import { checkContent } from '../../lint/load-content.ts';
import { formatGithub } from '../../lint/reporters/github.ts';
import { formatJson } from '../../lint/reporters/json.ts';
import { formatSarif } from '../../lint/reporters/sarif.ts';
import { formatReport } from '../../lint/reporters/terminal.ts';
import { selectFiles } from '../../lint/select-files.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { findRoot, toContentPath } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';
import { watchContent } from '../watch-content.ts';

interface LintOptions {
  readonly format: keyof typeof FORMATS;
  readonly json?: true;
  readonly quiet?: true;
  readonly watch?: true;
}

const FORMATS = {
  text: (report: LintReport, { color }: Terminal) => formatReport(report, { color }),
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} as const;

const EXAMPLES = `
Examples:
  waymark lint                                  checks everything
  waymark lint content/topics/internet/dns.md   shows what is wrong in this file and in those that refer to its topic
  waymark lint --quiet --watch                  shows errors alone, and again after each change
  waymark lint --format github                  prints what GitHub shows beside the lines of a pull request
  waymark lint --format sarif > lint.sarif      writes a file for code scanning

Exit codes: 0 no errors, 1 errors in the content, 2 the command could not run.`;

/** `waymark lint`: checks the content with the rules of docs/lint. */
export function addLintCommand(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .argument('[files...]', 'files or folders to show findings of, with the files that refer to them')
    .description('check the content')
    .addOption(new Option('--format <name>', 'how to print findings').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .addOption(new Option('--github').implies({ format: 'github' }).hideHelp())
    .option('--quiet', 'leave out warnings')
    .option('--watch', 'check again after each change, until Ctrl+C')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: LintOptions, command: Command) => {
      const root = findRoot(command, terminal);
      const files = paths.map((path) => toContentPath(root, terminal, path));
      const missing = files.find((file) => !existsSync(join(root, file)));
      if (missing !== undefined) throw new CommandError(`There is no file ${missing}.`);
      if (options.watch === true) await watchContent(root, () => lintAgain(root, files, options, terminal));
      else await lint(root, files, options, terminal);
    });
}

async function lint(root: string, files: readonly string[], options: LintOptions, terminal: Terminal): Promise<void> {
  const { content, report: whole } = await checkContent(root);
  const report = files.length === 0 ? whole : selectFiles(whole, content, files);
  const findings = report.findings.filter(({ severity }) => options.quiet !== true || severity === 'error');
  terminal.print(FORMATS[options.format]({ ...report, findings }, terminal));
  terminal.exitCode = report.errors > 0 ? EXIT_CODES.findings : EXIT_CODES.fine;
}

const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

/** A file may be away for a moment while an editor saves it, so that a run that fails ends nothing. */
async function lintAgain(
  root: string,
  files: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<void> {
  if (terminal.isInteractive && options.format === 'text') terminal.print(CLEAR_SCREEN);
  try {
    await lint(root, files, options, terminal);
  } catch (error) {
    terminal.note(error instanceof Error ? error.message : String(error));
  }
  terminal.note('Waiting for a change. Ctrl+C ends this.');
}
