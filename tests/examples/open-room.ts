import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Room } from './sandbox.ts';

/** What examples take for granted and their text does not show; docs/testing.md says how to add something. */
const SETUPS = fileURLToPath(new URL('setup/', import.meta.url));

/** SQL that is run before the first example of a file, and a shell script for the same. */
const SQL = 'setup.sql';
const SCRIPT = 'setup.sh';

/** Folders that are gone after `close`. */
export interface OpenRoom extends Room {
  readonly close: () => Promise<void>;
}

/** Makes folders for the examples of one file, outside of the project. */
export async function openRoom(): Promise<OpenRoom> {
  // On some systems the folder is behind a symbolic link, and programs would speak of another place than we.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'waymark-examples-')));
  const room = { work: join(root, 'work'), home: join(root, 'home'), temporary: join(root, 'tmp') };
  for (const folder of Object.values(room)) await mkdir(folder);
  return { ...room, close: () => rm(root, { recursive: true, force: true }) };
}

/** The folder with what a content file takes for granted: `setup/topics/databases/sql-joins` for that topic. */
const toSetup = (file: string) => file.replace(/^content\//, '').replace(/\.\w+$/, '');
const setupOf = (file: string) => join(SETUPS, toSetup(file));

/**
 * Puts the files that a text takes for granted into the folder where its examples run.
 * @returns The script to run before them, if there is one.
 */
export async function fillRoom(file: string, { work }: Room): Promise<string | undefined> {
  const setup = setupOf(file);
  if (!existsSync(setup)) return undefined;
  await cp(setup, work, { recursive: true, filter: (path) => ![SQL, SCRIPT].includes(basename(path)) });
  const script = join(setup, SCRIPT);
  return existsSync(script) ? script : undefined;
}

/** The SQL that a text takes for granted, such as its tables; empty if it needs none. */
export async function readSetupSql(file: string): Promise<string> {
  const path = join(setupOf(file), SQL);
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

/**
 * Folders of setup that no examples are for, such as after a topic was renamed.
 * @param files Content files that have examples.
 */
export function listStaleSetups(files: Iterable<string>, folder = SETUPS): readonly string[] {
  const used = new Set(Array.from(files, toSetup));
  const found = new Set(globSync('**/*.*', { cwd: folder }).map((path) => dirname(path).split(sep).join('/')));
  return [...found].filter((path) => !used.has(path)).sort();
}
