import { availableParallelism } from 'node:os';

import PQueue from 'p-queue';

import type { Example, Fault } from './example.ts';
import { readCode } from './read-code.ts';
import { readPython, readShell } from './read-programs.ts';
import { isProgram, runPrograms } from './run-programs.ts';
import { runSql } from './run-sql.ts';
import type { Sandbox } from './sandbox.ts';

/**
 * Checks all examples: runs programs and SQL, and reads everything else, also the programs that cannot be run.
 * @param files The examples of each file, in its order.
 * @returns What is wrong, by file and line.
 */
export async function checkExamples(
  files: ReadonlyMap<string, readonly Example[]>,
  sandbox: Sandbox,
): Promise<readonly Fault[]> {
  const all = [...files.values()].flat();
  // Without a network of its own, one example could take the port of another one.
  const queue = new PQueue({ concurrency: sandbox.isOffline ? availableParallelism() : 1 });
  const found = await Promise.all([
    runSql(files.values()),
    readPython(all, sandbox),
    readShell(all, sandbox),
    queue.addAll([...files.values()].map((examples) => () => runPrograms(examples, sandbox))),
  ]);
  return [...found.flat(), ...readAll(all)].filter((fault) => fault !== undefined).toSorted(compare);
}

const HINT = 'Correct the code. If this reader does not know a form that is right, say so: no-run and the reason.';

/** Programs that run are read by those who run them; data with a reason is what its reader does not know. */
function readAll(examples: readonly Example[]): readonly Fault[] {
  return examples.flatMap((example) => {
    const { language, code, reason } = example;
    const isScript = SCRIPTS.has(language);
    if (isScript ? isProgram(example) : reason !== undefined) return [];
    const fault = readCode(language, code);
    return fault === undefined ? [] : [{ example, ...fault, hint: HINT }];
  });
}

const SCRIPTS: ReadonlySet<string> = new Set(['js', 'mjs', 'ts', 'jsx', 'tsx']);

function compare({ example: a, line }: Fault, { example: b, line: other }: Fault): number {
  return a.file === b.file
    ? a.line + line - b.line - other || (a.language < b.language ? -1 : 1)
    : a.file < b.file
      ? -1
      : 1;
}
