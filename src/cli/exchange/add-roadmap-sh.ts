import type { Command } from 'commander';

import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { findNew, lintPlanned, refuseErrors } from '../changes/lint-changes.ts';
import { readWholeProject } from '../changes/read-project.ts';
import { describePlan } from './describe-plan.ts';
import { planRoadmapSh } from './plan-roadmap-sh.ts';
import { readCheckout } from './read-checkout.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

interface RoadmapShOptions extends WriteOptions {
  readonly only?: string;
}

const EXAMPLES = `
Examples:
  waymark import roadmap-sh ../checkout --dry-run              shows what would become of everything
  waymark import roadmap-sh ../checkout --only backend         imports one roadmap
  waymark import roadmap-sh ../checkout --json > report.json   names every node, file and field

Import only what you have the right to. Exit codes: 0 done, 1 a roadmap was left out, 2 the command could not run.`;

/** `waymark import roadmap-sh`: makes drafts of a checkout in the format of that site. */
export function addRoadmapShImport(group: Command, terminal: Terminal): void {
  group
    .command('roadmap-sh')
    .description('a checkout of graphs, texts and pages in the format of roadmap.sh, as drafts')
    .argument('<folder>')
    .option('--only <roadmap>', 'import this roadmap alone')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: RoadmapShOptions, command: Command) => {
      const { root, content, findings, files } = await readWholeProject(command, terminal);
      const checkout = await readCheckout(root, terminal, folder);
      const plan = planRoadmapSh(files, content, checkout, { only: options.only, today: new Date() });
      if (plan.roadmaps.length === 0) {
        const name = options.only === undefined ? 'no roadmap' : `no roadmap ${options.only}`;
        throw new CommandError(`There is ${name} in ${folder}.`);
      }
      refuseErrors(findNew(findings, lintPlanned(files)));
      const { report, roadmaps } = plan;
      const details = { roadmaps, totals: report.totals(), entries: report.entries };
      await carryOut(root, files.changes(), { ...options, namesOnly: true, details }, terminal);
      if (options.json !== true) terminal.print(`\n${describePlan(plan)}`);
      if (roadmaps.some(({ refused }) => refused !== undefined)) terminal.exitCode = EXIT_CODES.findings;
    });
}
