import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { isMissing } from '../../lint/is-missing.ts';
import { CommandError } from '../exit-codes.ts';
import type { FileChange } from './planned-files.ts';
import { refuseOutside } from './refuse-outside.ts';

/** One thing to do on the disk, after which no text is lost: files go only once all others have been written. */
interface Step {
  readonly words: string;
  readonly run: () => Promise<unknown>;
}

/**
 * Makes the changes on the disk: all texts are written beside first, then put in place one by one, and files that go
 * are deleted last.
 * @throws CommandError before anything is changed, if a path is outside `content/` or a file is not as it was when the
 * changes were planned; and if the disk fails half-way, with what was done and what was not.
 */
export async function applyChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, movedFrom } of changes) {
    await refuseOutside(root, path);
    if (movedFrom !== undefined) await refuseOutside(root, movedFrom);
  }
  for (const change of changes) await refuseOther(root, change);
  if (changes.length === 0) return;
  // Inside content/, so that renaming into place never crosses disks; no reader of content looks here.
  const folder = await mkdtemp(join(root, 'content', '.waymark-'));
  try {
    const written = await writeBeside(root, folder, changes);
    await runSteps([...written, ...deletions(root, changes)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Refuses to overwrite what somebody has written since the changes were planned. */
async function refuseOther(root: string, { path, movedFrom, before }: FileChange): Promise<void> {
  if (movedFrom !== undefined) await refuseOther(root, { path, before: undefined, after: '' });
  const file = movedFrom ?? path;
  const text = await readText(join(root, file));
  if (text === before) return;
  const reason = before === undefined ? 'exists already' : 'has been changed in the meantime';
  throw new CommandError(`${file} ${reason}. Nothing was changed; run the command again.`);
}

/** A text as the reader of content has it, without a byte order mark; undefined if there is no file. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function writeBeside(root: string, folder: string, changes: readonly FileChange[]): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const { path, before, after } of changes) {
    if (after === undefined) continue;
    const beside = join(folder, randomUUID());
    // What takes the place of another text is on the disk before that goes; a new file takes no place.
    await writeFile(beside, after, { flush: before !== undefined });
    const run = async () => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await rename(beside, join(root, path));
    };
    steps.push({ words: `write ${path}`, run });
  }
  return steps;
}

function deletions(root: string, changes: readonly FileChange[]): readonly Step[] {
  return changes
    .flatMap(({ path, movedFrom, after }) => movedFrom ?? (after === undefined ? path : []))
    .map((path) => ({
      words: `delete ${path}`,
      run: async () => {
        await rm(join(root, path));
        await removeEmptyFolders(root, dirname(path));
      },
    }));
}

/** Folders that held the file alone go with it; content/topics and its neighbors stay. */
async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  for (let path = folder; path.split('/').length > 2; path = dirname(path)) {
    try {
      await rmdir(join(root, path));
    } catch {
      return;
    }
  }
}

async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, { run }] of steps.entries()) {
    try {
      await run();
    } catch (error) {
      const list = (part: readonly Step[]) => part.map(({ words }) => `\n  ${words}`).join('') || '\n  nothing';
      throw new CommandError(
        `The disk failed: ${error instanceof Error ? error.message : String(error)}\n` +
          `Done:${list(steps.slice(0, index))}\nNot done:${list(steps.slice(index))}\n` +
          'No text is lost: files are deleted only after all others are written. `git status` shows what is new.',
      );
    }
  }
}
