import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

import { runWaymark } from '../../../src/cli/program.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { type Change, changeSample } from '../lint/sample-project.ts';

/** The sample project in a folder of its own, which is gone after the test. */
export async function writeSample(...changes: readonly Change[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of changeSample(...changes)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** All files of a folder by their path, with forward slashes. */
export async function readFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const name = (path: string) => path.slice(root.length + 1).replaceAll('\\', '/');
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [name(path), await readFile(path, 'utf8')] as const)),
  );
}

export interface Outcome {
  readonly code: number;
  /** What went to standard output. */
  readonly out: string;
  /** What went to standard error. */
  readonly err: string;
}

/** Runs `waymark` in a folder where nobody watches, as in a script. */
export const waymark = (cwd: string, ...args: readonly string[]): Promise<Outcome> => run(cwd, undefined, args);

/** Runs `waymark` with somebody who gives the answers, in the order of the questions, and then no more. */
export const waymarkWith = (cwd: string, answers: readonly unknown[], ...args: readonly string[]): Promise<Outcome> =>
  run(cwd, answers, args);

async function run(cwd: string, answers: readonly unknown[] | undefined, args: readonly string[]): Promise<Outcome> {
  const { terminal, outcome } = createTestTerminal(cwd, answers);
  return outcome(await runWaymark(args, terminal));
}

/** A terminal that keeps what is written to it; `outcome` gives that. Somebody is there if there are answers. */
export function createTestTerminal(
  cwd: string,
  answers?: readonly unknown[],
): { readonly terminal: Terminal; readonly outcome: (code: number) => Outcome } {
  const left = [...(answers ?? [])];
  const answer = (message: string): Promise<never> => {
    if (left.length === 0) throw new Error(`Nobody answers "${message}".`);
    return Promise.resolve(left.shift() as never);
  };
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    cwd,
    color: false,
    isInteractive: answers !== undefined,
    prompts: { text: answer, select: answer, confirm: answer },
    exitCode: 0,
    print: (text) => void out.push(text),
    note: (text) => void err.push(text),
    startProgress: () => Promise.resolve({ advance: () => undefined, end: () => undefined }),
  };
  return { terminal, outcome: (code) => ({ code, out: out.join('\n'), err: err.join('\n') }) };
}
