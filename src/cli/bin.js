#!/usr/bin/env node
// @ts-check
// Plain JavaScript for any Node: the program itself is TypeScript, which only newer ones run as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 18];

// Keeps the compiled program in the folder for temporary files, which halves the time until it starts.
if ('enableCompileCache' in modules) modules.enableCompileCache();
if (runsTypeScript()) await import('./waymark.ts');
else process.exitCode = runWithOwnNode();

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Runs the program with the Node that `npm ci` has put beside the other packages. @returns {number} its exit code */
function runWithOwnNode() {
  const node = findOwnNode();
  if (node === undefined) {
    console.error(
      `waymark needs Node.js ${OLDEST.join('.')} or newer, and this is ${process.versions.node}. ` +
        'Run `npm ci` in the project, which brings one.',
    );
    return 2;
  }
  const program = fileURLToPath(new URL('waymark.ts', import.meta.url));
  const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...process.env };
  const { status, error } = spawnSync(node, [program, ...process.argv.slice(2)], { stdio: 'inherit', env });
  if (error !== undefined) console.error(`waymark could not start ${node}: ${error.message}`);
  return status ?? 2;
}

/** @returns {string | undefined} */
function findOwnNode() {
  try {
    const folder = dirname(modules.createRequire(import.meta.url).resolve('node/package.json'));
    return ['bin/node', 'bin/node.exe'].map((name) => join(folder, name)).find((path) => existsSync(path));
  } catch {
    return undefined;
  }
}
