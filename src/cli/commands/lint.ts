import { type Command, Option } from 'commander';

import type { Report as LintReport } from '../../lint/finding.ts';
import { checkContent } from '../../lint/load-content.ts';
import { formatGithub } from '../../lint/reporters/github.ts';
import { formatJson } from '../../lint/reporters/json.ts';
import { formatReport } from '../../lint/reporters/terminal.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

interface LintOptions {
  readonly format: keyof typeof FORMATS;
  readonly json?: true;
  readonly quiet?: true;
}

const FORMATS = {
  text: (report: LintReport, { color }: Terminal) => formatReport(report, { color }),
  json: formatJson,
  github: formatGithub,
} as const;

const EXAMPLES = `
Examples:
  waymark lint                  checks everything
  waymark lint --quiet          leaves out warnings
  waymark lint --format github  prints what GitHub shows beside the lines of a pull request
  waymark lint --json           prints one JSON document

Exit codes: 0 no errors, 1 errors in the content, 2 the command could not run.`;

/** `waymark lint`: checks the content with the rules of docs/lint. */
export function addLintCommand(program: Command, terminal: Terminal): void {
  program
    .command('lint')
    .description('check the content')
    .addOption(new Option('--format <name>', 'how to print findings').choices(Object.keys(FORMATS)).default('text'))
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .addOption(new Option('--github').implies({ format: 'github' }).hideHelp())
    .option('--quiet', 'leave out warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (options: LintOptions, command: Command) => {
      const { report } = await checkContent(findRoot(command, terminal));
      const findings = report.findings.filter(({ severity }) => options.quiet !== true || severity === 'error');
      terminal.print(FORMATS[options.format]({ ...report, findings }, terminal));
      if (report.errors > 0) terminal.exitCode = EXIT_CODES.findings;
    });
}
