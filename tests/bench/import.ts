import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { makeLargeCheckout } from './large-checkout.ts';

/**
 * `npm run bench:import`: makes a checkout in the format of roadmap.sh with 57 graphs, 6,700 nodes and 7,000 texts of
 * topics in a temporary folder, and prints how many seconds its import, the check of what it wrote and the build of a site
 * of it take. `-- 3 300 310` makes a smaller one.
 */
const [roadmaps = 57, topics = 6700, files = 7000] = process.argv.slice(2).map(Number);

const folder = await mkdtemp(join(tmpdir(), 'waymark-import-'));
const [checkout, root] = ['checkout', 'project'].map((name) => join(folder, name)) as [string, string];
for (const [path, text] of makeLargeCheckout({ roadmaps, topics, files })) {
  await mkdir(dirname(join(checkout, path)), { recursive: true });
  await writeFile(join(checkout, path), text);
}
for (const name of ['topics', 'roadmaps']) await mkdir(join(root, 'content', name), { recursive: true });

/** Runs a script of package.json and ends the benchmark if it fails. */
function measure(script: string, ...args: readonly string[]): void {
  const start = performance.now();
  const env = { ...process.env, CONTENT_ROOT: root, OUT_DIR: join(folder, 'dist') };
  const maxBuffer = 64 * 1024 * 1024;
  const result = spawnSync('npm', ['run', '--silent', script, ...args], { env, encoding: 'utf8', maxBuffer });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${script} ${args.slice(1, 3).join(' ')}: ${seconds} s${result.status === 0 ? '' : ', failed'}`);
  if (result.status === 0) return;
  console.log(`${result.stdout}${result.stderr}`.slice(-4000));
  process.exitCode = 1;
}

console.log(`${roadmaps} roadmaps, ${topics} nodes, ${files} texts`);
measure('waymark', '--', 'import', 'roadmap-sh', checkout, '--root', root);
measure('lint:content', '--', '--quiet', '--root', root);
measure('build');
await rm(folder, { recursive: true });
