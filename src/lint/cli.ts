import { parseArgs } from 'node:util';

import { checkContent } from './load-content.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import { formatReport } from './reporters/terminal.ts';

const USAGE = `Checks the files below content/.

  npm run lint:content -- [--quiet] [--github | --json] [folder]

  --quiet   leaves out warnings
  --github  prints workflow commands for GitHub
  --json    prints one JSON document
  folder    root of the project, by default the current folder

Exit codes: 0 no errors, 1 errors in the content, 2 the command could not run.`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quiet: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { report: whole } = await checkContent(positionals[0] ?? process.cwd());
  const findings = whole.findings.filter(({ severity }) => !values.quiet || severity === 'error');
  const report = { ...whole, findings };
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  if (values.json) console.log(formatJson(report));
  else if (values.github) console.log(formatGithub(report));
  else console.log(formatReport(report, { color }));
  return report.errors > 0 ? 1 : 0;
}
