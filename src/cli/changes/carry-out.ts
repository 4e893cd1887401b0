import { plural } from '../../words/plural.ts';
import type { Terminal } from '../terminal.ts';
import { applyChanges } from './apply-changes.ts';
import { describeChanges, listChanges, nameChanges } from './describe-changes.ts';
import type { FileChange } from './planned-files.ts';
import { refuseOutside } from './refuse-outside.ts';

/** Options that every command has that writes. */
export interface WriteOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

interface CarryOutOptions {
  readonly dryRun?: boolean | undefined;
  readonly json?: boolean | undefined;
  /** Whether files are named without their lines: for thousands of them. */
  readonly namesOnly?: boolean;
  /** What else the JSON document holds. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** How `--dry-run` is described on every command that has it. */
export const DRY_RUN = ['--dry-run', 'show what would change, and write nothing'] as const;

/** How `--json` is described on every command whose result is what it changes. */
export const CHANGES_AS_JSON = ['--json', 'print what changes as JSON'] as const;

/**
 * Shows the changes, and makes them unless this is a dry run.
 * @throws CommandError as `applyChanges` does; a dry run refuses paths outside `content/` too.
 */
export async function carryOut(
  root: string,
  changes: readonly FileChange[],
  { dryRun = false, json = false, namesOnly = false, details }: CarryOutOptions,
  terminal: Terminal,
): Promise<void> {
  for (const { path } of changes) await refuseOutside(root, path);
  const describe = namesOnly ? nameChanges : describeChanges;
  if (!json && changes.length > 0) terminal.print(`${describe(changes, terminal)}\n`);
  if (!dryRun) await applyChanges(root, changes);
  if (json) terminal.print(JSON.stringify({ dryRun, changes: listChanges(changes), ...details }, null, 2));
  else terminal.print(summarize(changes.length, dryRun));
}

function summarize(files: number, dryRun: boolean): string {
  if (files === 0) return 'Nothing to change.';
  return dryRun ? `${plural(files, 'file')} would change. Nothing was written.` : `${plural(files, 'file')} changed.`;
}
