import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type { Count } from './count-tests.ts';

/** A script of package.json that passes or fails, or a suite with a report that says how many of its tests did. */
export interface Check {
  readonly script: string;
  readonly count?: (report: unknown) => Count;
}

export interface Result extends Count {
  readonly script: string;
}

/**
 * Runs a check and shows what it prints: at once, or all together at its end, where two run at the same time.
 * Suites count their tests and fail if none ran; any other check counts as one.
 */
async function runCheck({ script, count }: Check, output: 'live' | 'late'): Promise<Result> {
  const heading = `\n=== npm run ${script}`;
  if (output === 'live') console.log(heading);
  const { status, printed } = await runScript(script, output);
  if (output === 'late') console.log(`${heading}\n${printed}`);
  if (count === undefined) return { script, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    const result = count(readReport(script));
    // A suite that crashes before or after its tests has failed, whatever its report says.
    return { script, ...result, failed: status === 0 || result.failed > 0 ? result.failed : 1 };
  } catch (error) {
    console.error(`${script}: ${String(error)}`);
    return { script, passed: 0, failed: 1 };
  }
}

/** Runs checks one after the other, also after one has failed. */
export async function runInOrder(checks: readonly Check[], output: 'live' | 'late'): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const check of checks) results.push(await runCheck(check, output));
  return results;
}

/** The report of `test:unit` is `test-results/unit.json`. */
const readReport = (script: string): unknown =>
  JSON.parse(readFileSync(`test-results/${script.replace(/^test:/, '')}.json`, 'utf8'));

interface Run {
  /** The exit code, or null if a signal ended the script. */
  readonly status: number | null;
  readonly printed: string;
}

const runScript = (script: string, output: 'live' | 'late'): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: output === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('error', reject).on('close', (status) => resolve({ status, printed }));
  });
