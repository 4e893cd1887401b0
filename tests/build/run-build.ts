import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A build that runs in a process of its own, as `npm run build` does. */
export interface RunningBuild {
  readonly process: ChildProcess;
  /** Resolves when it has ended, with all that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/**
 * What a build must not get from the run of the tests: Vitest's NODE_ENV would put the development version of React into
 * the site, a build takes BASE_URL and the like for its own, and the last four say which site is tested.
 */
const NOT_INHERITED = /^(?:VITEST.*|TEST|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|CONTENT_ROOT|OUT_DIR|SITE_URL|BASE_PATH)$/;

const OWN_ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name)));

/** Starts a build of the project in `project`; `env` changes the environment. */
export function startBuild(project: string, env: Readonly<Record<string, string>>): RunningBuild {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: project,
      env: { ...OWN_ENV, NODE_ENV: 'production', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    process: child,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output }));
    }),
  };
}

/** The hash of each file below a folder, by path. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      relative(folder, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
