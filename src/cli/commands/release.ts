import type { Command } from 'commander';
import { stringify } from 'yaml';

import { diffContent } from '../../diff/diff-content.ts';
import { listReleaseChanges, type RoadmapChange } from '../../diff/list-release-changes.ts';
import { changeLogSchema } from '../../schemas/change-log.ts';
import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { readWholeProject } from '../changes/read-project.ts';
import { CommandError } from '../exit-codes.ts';
import { readBase } from '../read-base.ts';
import type { Terminal } from '../terminal.ts';

interface ReleaseOptions extends WriteOptions {
  readonly title: string;
  readonly day?: string;
  readonly site?: readonly string[];
}

const EXAMPLES = `
Examples:
  waymark release v1.4 --title "Docker, from the first container"       what changed since the tag v1.4
  waymark release HEAD~40 --title "Corrections" --dry-run                shows the file, and writes nothing
  waymark release v1.4 --title "Plans" --site "Plans have milestones."   says what the site itself can do now

The file is yours to edit afterwards: content/changelog/<day>.md.

Exit codes: 0 done, 2 the command could not run.`;

/** `waymark release`: writes down what changed since the last release. */
export function addReleaseCommand(program: Command, terminal: Terminal): void {
  program
    .command('release')
    .description('write the changelog of a release from the history of the content')
    .argument('<base>', 'the last release: a branch, a tag or a commit, or a folder that holds content/')
    .requiredOption('--title <text>', 'what the release is about')
    .option('--day <day>', 'the day of the release, such as 2026-11-21; today by default')
    .option('--site <lines...>', 'what the site itself can do now, one line each')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', EXAMPLES)
    .action((base: string, options: ReleaseOptions, command: Command) => release(base, options, command, terminal));
}

async function release(base: string, options: ReleaseOptions, command: Command, terminal: Terminal): Promise<void> {
  const { root, content, files } = await readWholeProject(command, terminal);
  const before = await readBase(root, base, terminal);
  const { title, day = new Date().toISOString().slice(0, 10), site = [] } = options;
  const changes = listReleaseChanges(before, content, diffContent(before, content));
  const log = changeLogSchema.safeParse({ day, title, changes, site });
  if (!log.success) {
    throw new CommandError(log.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`).join('\n'));
  }
  if (changes.length === 0 && site.length === 0) {
    throw new CommandError(`No roadmap changed since ${base}. --site says what the site itself can do now.`);
  }
  const path = `content/changelog/${day}.md`;
  if (files.read(path) !== undefined) {
    throw new CommandError(`${path} exists already. Edit it, or name another day with --day.`);
  }
  files.write(path, writeLog({ day, title, changes: changes.map(shorten), site }));
  await carryOut(root, files.changes(), options, terminal);
}

/** Without the lists in which nothing stands. */
const shorten = (change: RoadmapChange) =>
  Object.fromEntries(
    Object.entries(change).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== 0)),
  );

interface Log {
  readonly day: string;
  readonly title: string;
  readonly changes: readonly object[];
  readonly site: readonly string[];
}

function writeLog({ changes, site, ...rest }: Log): string {
  const fields = { ...rest, ...(changes.length > 0 && { changes }), ...(site.length > 0 && { site }) };
  return `---\n${stringify(fields, { singleQuote: true, lineWidth: 0 })}---\n`;
}
