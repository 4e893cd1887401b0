import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import type { Example, Fault, SyntaxFault } from './example.ts';
import { readSetupSql } from './open-room.ts';

/** The SQL of one file, to be run in this order in an empty database. */
export interface SqlTask {
  readonly scripts: readonly string[];
}

export interface SqlAnswer {
  /** The first script that failed, by its number, and where. */
  readonly fault: (SyntaxFault & { readonly index: number }) | undefined;
  /** Whether the database is empty again. */
  readonly isClean: boolean;
}

/** In ms, for the SQL of one file. */
const LIMIT = 20_000;

const HINT =
  'Correct the query (this is PostgreSQL), or say on the fence line what it needs: no-run and the reason. Tables that it ' +
  'takes for granted may stand in tests/examples/setup/.';

/** Runs the SQL of each file in a database of its own. @returns The first fault of each file. */
export async function runSql(files: Iterable<readonly Example[]>): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let worker: Worker | undefined;
  for (const examples of files) {
    const queries = examples.filter(({ language, reason }) => language === 'sql' && reason === undefined);
    const [first] = queries;
    if (first === undefined) continue;
    worker ??= await startWorker();
    const setup = await readSetupSql(first.file);
    const answer = await ask(worker, { scripts: [setup, ...queries.map(({ code }) => code)] });
    const fault = toFault(first, queries, answer);
    if (fault !== undefined) faults.push(fault);
    if (answer?.isClean === true) continue;
    await worker.terminate();
    worker = undefined;
  }
  await worker?.terminate();
  return faults;
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('sql-worker.ts', import.meta.url), { env: {} });
  await once(worker, 'message');
  return worker;
}

/** The answer, or undefined if it takes too long. @throws Error if the database breaks down. */
async function ask(worker: Worker, task: SqlTask): Promise<SqlAnswer | undefined> {
  const signal = AbortSignal.timeout(LIMIT);
  const answered = once(worker, 'message', { signal });
  worker.postMessage(task);
  try {
    const [answer] = (await answered) as [SqlAnswer];
    return answer;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

function toFault(first: Example, queries: readonly Example[], answer: SqlAnswer | undefined): Fault | undefined {
  if (answer === undefined) {
    return {
      example: first,
      line: 0,
      message: `the SQL of this file runs longer than ${LIMIT / 1000} seconds`,
      hint: HINT,
    };
  }
  if (answer.fault === undefined) return undefined;
  const { index, line, message } = answer.fault;
  const example = queries[index - 1];
  if (example === undefined) return { example: first, line: 0, message: `its setup.sql: ${message}`, hint: HINT };
  return { example, line, message, hint: HINT };
}
