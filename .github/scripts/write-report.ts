import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkContent } from '../../src/lint/load-content.ts';
import { listPages } from './changed-pages.ts';
import type { ChangeReport } from './report.ts';

// `node .github/scripts/write-report.ts <base> <folder>`: writes <folder>/report.json about the change from the commit
// <base> to the files that are checked out. What it does to the graph is taken from <folder>/graph.txt, if that exists.

const [base, folder] = process.argv.slice(2);
if (base === undefined || folder === undefined) throw new Error('Name the base and the folder for the report.');

const changed = execFileSync('git', ['diff', '--name-only', '--no-renames', '-z', base, '--', 'content'], {
  encoding: 'utf8',
});
const { report } = await checkContent(process.cwd());
const findings = report.findings.map(({ severity, file, line, rule, message, hint }) => ({
  severity,
  file,
  line,
  rule,
  message,
  hint,
}));
const written: ChangeReport = { findings, pages: listPages(changed.split('\0')), graph: await readGraph(folder) };
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'report.json'), `${JSON.stringify(written, null, 2)}\n`);
console.log(`${written.pages.length} pages, ${report.errors} errors, ${report.warnings} warnings`);

function readGraph(from: string): Promise<string> {
  return readFile(join(from, 'graph.txt'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
}
