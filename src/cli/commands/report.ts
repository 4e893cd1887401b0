import type { Command } from 'commander';

import { readContent } from '../../lint/read-content.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { formatReport } from '../../report/format-report.ts';
import { LIMITS } from '../../report/limits.ts';
import { formatGroups, type GroupMeasure, measureGroups } from '../../report/measure-groups.ts';
import { reportContent, type RoadmapReport } from '../../report/report-content.ts';
import { plural } from '../../words/plural.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  waymark report                all roadmaps, and what is below the limits
  waymark report backend        one roadmap
  waymark report backend --json every topic in numbers
  waymark report question-group:sql
                                one group of questions

Exit codes: 0 all limits are kept, 1 something is below a limit or could not be read, 2 the command could not run.`;

/** `waymark report`: what roadmaps have, in numbers, against the limits of `src/report/limits.ts`. */
export function addReportCommand(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .argument('[roadmaps...]', 'ids of roadmaps, or question-group:<id> (default: all of both)')
    .description('count what roadmaps have, and compare it with the limits')
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: readonly string[], { json }: { json?: true }, command: Command) => {
      const content = await readContent(findRoot(command, terminal));
      const groups = pickGroups(measureGroups(content), ids);
      const roadmapIds = ids.filter((id) => !id.startsWith(GROUP_PREFIX));
      const reports =
        ids.length > roadmapIds.length && roadmapIds.length === 0
          ? []
          : pickReports(reportContent(content), roadmapIds);
      const faults = content.findings.filter(({ severity }) => severity === 'error').length;
      if (faults > 0) {
        terminal.note(
          `What could not be read is not counted: ${plural(faults, 'error')}, which \`waymark lint\` shows.`,
        );
      }
      const document = { limits: LIMITS, roadmaps: reports, questionGroups: groups };
      const texts = [reports.length > 0 ? formatReport(reports) : '', formatGroups(groups)].filter(
        (text) => text !== '',
      );
      terminal.print(json === true ? JSON.stringify(document, null, 2) : texts.join('\n\n'));
      const isFine = faults === 0 && reports.every(({ shortfalls }) => shortfalls.length === 0);
      terminal.exitCode = isFine ? EXIT_CODES.fine : EXIT_CODES.findings;
    });
}

/** Tells a question group from a roadmap of the same name. */
const GROUP_PREFIX = 'question-group:';

/** All groups without a name, else those that are named. */
function pickGroups(all: ReadonlyMap<string, GroupMeasure>, ids: readonly string[]): readonly GroupMeasure[] {
  if (ids.length === 0) return [...all.values()];
  const named = ids.filter((id) => id.startsWith(GROUP_PREFIX)).map((id) => id.slice(GROUP_PREFIX.length));
  return [...new Set(named)].map((id) => {
    const group = all.get(id);
    if (group !== undefined) return group;
    const meant = suggestName(id, all.keys());
    const hint = meant === undefined ? 'Without a name, all of them are shown.' : `Did you mean \`${meant}\`?`;
    throw new CommandError(`There is no question group \`${id}\`. ${hint}`);
  });
}

function pickReports(all: ReadonlyMap<string, RoadmapReport>, ids: readonly string[]): readonly RoadmapReport[] {
  if (ids.length === 0) return [...all.values()];
  return [...new Set(ids)].map((id) => {
    const report = all.get(id);
    if (report !== undefined) return report;
    const meant = suggestName(id, all.keys());
    const hint = meant === undefined ? 'Without a name, all of them are shown.' : `Did you mean \`${meant}\`?`;
    throw new CommandError(`There is no roadmap \`${id}\` with an outline. ${hint}`);
  });
}
