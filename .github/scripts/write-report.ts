import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readRevision } from '../../src/cli/read-revision.ts';
import { describeDiff } from '../../src/diff/describe-diff.ts';
import { diffContent } from '../../src/diff/diff-content.ts';
import { drawDiff } from '../../src/diff/draw-diff.ts';
import { formatDiffText } from '../../src/diff/format-diff.ts';
import { checkContent } from '../../src/lint/load-content.ts';
import { parseContent } from '../../src/lint/parse-content.ts';
import type { ChangeReport } from './report.ts';

// `node .github/scripts/write-report.ts <base> <folder>`: writes <folder>/report.json about the change from the commit
// <base> to the files that are checked out, and a picture <folder>/graph-<roadmap>.svg of each roadmap that changes.

/** A change to a topic can touch the hours of every roadmap; nobody looks at more pictures than these. */
const MAX_PICTURES = 10;

const [base, folder] = process.argv.slice(2);
if (base === undefined || folder === undefined) throw new Error('Name the base and the folder for the report.');

const { content, report } = await checkContent(process.cwd());
const findings = report.findings.map(({ severity, file, line, rule, message, hint }) => ({
  severity,
  file,
  line,
  rule,
  message,
  hint,
}));
const before = parseContent(readRevision(process.cwd(), base));
const { pages, ...graph } = diffContent(before, content);
// The comment has a list of the pages of its own.
const blocks = describeDiff({ ...graph, pages: [] });
const written: ChangeReport = { findings, pages, graph: blocks.length === 0 ? '' : formatDiffText(blocks) };
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'report.json'), `${JSON.stringify(written, null, 2)}\n`);
for (const roadmap of graph.roadmaps.slice(0, MAX_PICTURES)) {
  try {
    await writeFile(join(folder, `graph-${roadmap.id}.svg`), drawDiff(before, content, roadmap));
  } catch (error) {
    // An outline that names a topic that does not exist has a finding, and no picture.
    console.log(`${roadmap.id} cannot be drawn. ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(`${written.pages.length} pages, ${report.errors} errors, ${report.warnings} warnings`);
