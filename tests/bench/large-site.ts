import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { makeLargeContent } from './large-content.ts';

/**
 * `npm run bench:large`: makes 12 roadmaps with 1,100 topics in a temporary folder, and prints how many seconds each
 * part of `npm test` takes that grows with the content. `-- 3 200` makes 3 roadmaps with 200 topics.
 */
const [roadmaps = 12, topics = 1100] = process.argv.slice(2).map(Number);

const folder = await mkdtemp(join(tmpdir(), 'waymark-large-'));
const env = { ...process.env, CONTENT_ROOT: folder, OUT_DIR: join(folder, 'dist') };
for (const [path, text] of makeLargeContent({ roadmaps, topics })) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Runs a script of package.json and ends the benchmark if it fails. */
function measure(script: string, ...args: readonly string[]): void {
  const start = performance.now();
  const result = spawnSync('npm', ['run', '--silent', script, ...args], { env, encoding: 'utf8' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${script}: ${seconds} s${result.status === 0 ? '' : ', failed'}`);
  if (result.status === 0) return;
  console.log(`${result.stdout}${result.stderr}`.slice(-4000));
  process.exitCode = 1;
}

console.log(`${roadmaps} roadmaps, ${topics} topics`);
measure('lint:content', '--', '--root', folder);
measure('build');
measure('test:build');
await rm(folder, { recursive: true });
