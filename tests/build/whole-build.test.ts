import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { beforeEach, expect, test } from 'vitest';

import { hashFiles, startBuild } from './run-build.ts';

const FOLDER = resolve('test-results/whole-build');
const SITE = join(FOLDER, 'dist');
const BROKEN = join(FOLDER, 'broken');

let before: ReturnType<typeof hashFiles>;

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(SITE, '_astro'), { recursive: true });
  writeFileSync(join(SITE, 'index.html'), '<title>The old site</title>');
  writeFileSync(join(SITE, '_astro', 'old.js'), 'alert("old");');
  mkdirSync(join(BROKEN, 'content/topics/internet'), { recursive: true });
  writeFileSync(join(BROKEN, 'content/topics/internet/dns.md'), '---\ntitle: DNS\nlevel: expert\n---\n\nNames.\n');
  before = hashFiles(SITE);
});

/** A build into the folder of the old site; of the small site, which takes no longer when the texts grow. */
const start = (env: Readonly<Record<string, string>> = {}) =>
  startBuild(resolve('.'), { OUT_DIR: SITE, CONTENT_ROOT: 'tests/fixtures/site', ...env });

function expectOldSite(): void {
  expect(hashFiles(SITE)).toEqual(before);
  // Nothing of a build is left beside it.
  expect(readdirSync(FOLDER).sort()).toEqual(['broken', 'dist']);
}

test('keeps the old site when the content has errors', async () => {
  const { code, output } = await start({ CONTENT_ROOT: BROKEN }).ended;
  expect(output).toContain('dns.md');
  expect(code).toBe(1);
  expectOldSite();
});

// Windows ends a process without telling it; the next build then removes what the stopped one left.
test.skipIf(process.platform === 'win32')(
  'keeps the old site when the build is stopped in its middle, and refuses another build until then',
  async () => {
    const build = start();
    while (build.process.exitCode === null && !existsSync(join(FOLDER, '.dist-next', '_astro'))) await wait(20);
    build.process.kill('SIGSTOP');
    const second = await start().ended;
    expect(second.output).toContain('Another build of this site is running');
    expect(second.code).toBe(1);
    build.process.kill('SIGINT');
    build.process.kill('SIGCONT');
    expect((await build.ended).code).toBe(130);
    expect(hashFiles(SITE)).toEqual(before);
    // Threads of the bundler may write until the process is gone, after it has cleaned up; the next build removes that.
    expect((await start({ CONTENT_ROOT: BROKEN }).ended).code).toBe(1);
    expectOldSite();
  },
);
