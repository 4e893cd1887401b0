import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { findFreePorts } from '../ports.ts';

/*
 * What a contributor sees while `npm run dev` runs: a mistake in a file is named on the page, the server goes on, and the
 * page shows the new text once the mistake is mended.
 */

/** Not below test-results/, where Vite watches no file; Git ignores what is named like an unfinished site. */
const PROJECT = resolve('.dist-dev-server-next');
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Apart from the ports that the other tests look for. */
const FIRST_PORT = 4501;

/** Starting the server and making the first page takes a busy machine more than a minute. */
test.setTimeout(600_000);
const PATIENT = { timeout: 180_000 };

/** Runs in a project of its own, since the dev server keeps what it has read in files of the project. */
async function startDevServer(project: string): Promise<{ origin: string; stop: () => Promise<void> }> {
  await rm(project, { recursive: true, force: true });
  for (const name of COPIED) await cp(name, join(project, name), { recursive: true });
  await cp('tests/fixtures/site/content', join(project, 'content'), { recursive: true });
  const port = await findFreePorts(FIRST_PORT);
  const origin = `http://localhost:${port}`;
  const program = resolve('node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [program, 'dev', '--port', String(port)], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'development' },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = once(server, 'exit');
  await expect(async () => {
    if (server.exitCode !== null) throw new Error(output);
    expect((await fetch(origin)).status, output).toBe(200);
  }).toPass(PATIENT);
  const stop = async () => {
    server.kill();
    await ended;
  };
  return { origin, stop };
}

let stopServer: (() => Promise<void>) | undefined;

test.afterEach(async () => {
  await stopServer?.();
  await rm(PROJECT, { recursive: true, force: true });
});

test('a mistake in a file is shown on its page with file and line until it is mended', async ({ page }) => {
  const topic = join(PROJECT, 'content/topics/internet/dns.md');
  const { origin, stop } = await startDevServer(PROJECT);
  stopServer = stop;
  await page.goto(`${origin}/topics/dns`, PATIENT);
  const strip = page.locator('waymark-findings');
  await expect(strip).toBeAttached(PATIENT);
  await expect(strip).toBeHidden();
  const before = await readFile(topic, 'utf8');

  await writeFile(topic, before.replace(/^level: .*$/m, 'level: easy'));
  await expect(strip).toContainText('content/topics/internet/dns.md:5:8', PATIENT);
  await expect(strip).toContainText('"level" must be one of beginner, intermediate, advanced');

  // An error keeps the whole site as it was, so other pages name it too, and the server still answers.
  await page.goto(`${origin}/backend`, PATIENT);
  await expect(strip).toContainText('content/topics/internet/dns.md:5:8', PATIENT);

  await page.goto(`${origin}/topics/dns`, PATIENT);
  await expect(strip).toContainText('dns.md:5:8', PATIENT);
  await writeFile(topic, before.replace(/^title: .*$/m, 'title: The mended name'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mended name', PATIENT);
  await expect(strip).toBeHidden();

  // Editors learn which file has which schema.
  const list = await readFile(join(PROJECT, '.astro/collections/collections.json'), 'utf8');
  expect(list).toContain('content/topics/internet/dns.md": "topic"');
});
