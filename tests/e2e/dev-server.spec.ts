import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { findFreePorts } from '../ports.ts';

/*
 * What a contributor sees while `npm run dev` runs: a mistake in a file is named on the page, the server goes on, and the
 * page shows the new text once the mistake is mended.
 */

/** A project of its own, since the dev server keeps what it has read in files of the project. */
const PROJECT = resolve('test-results/dev-server');
const TOPIC = join(PROJECT, 'content/topics/internet/dns.md');
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Apart from the ports that the other tests look for. */
const FIRST_PORT = 4501;

/** Starting the server and making the first page takes a busy machine more than a minute. */
test.setTimeout(600_000);
const PATIENT = { timeout: 180_000 };

let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  await rm(PROJECT, { recursive: true, force: true });
  await mkdir(PROJECT, { recursive: true });
  for (const name of COPIED) await cp(name, join(PROJECT, name), { recursive: true });
  await cp('tests/fixtures/site/content', join(PROJECT, 'content'), { recursive: true });
  const port = await findFreePorts(FIRST_PORT);
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(origin)).status).toBe(200)).toPass(PATIENT);
});

test.afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  await rm(PROJECT, { recursive: true, force: true });
});

test('a mistake in a file is shown on its page with file and line until it is mended', async ({ page }) => {
  await page.goto(`${origin}/topics/dns`, PATIENT);
  const strip = page.locator('waymark-findings');
  await expect(strip).toBeAttached(PATIENT);
  await expect(strip).toBeHidden();
  const before = await readFile(TOPIC, 'utf8');

  await writeFile(TOPIC, before.replace(/^level: .*$/m, 'level: easy'));
  await expect(strip).toContainText('content/topics/internet/dns.md:5:8', PATIENT);
  await expect(strip).toContainText('"level" must be one of beginner, intermediate, advanced');

  // An error keeps the whole site as it was, so other pages name it too, and the server still answers.
  await page.goto(`${origin}/backend`, PATIENT);
  await expect(strip).toContainText('content/topics/internet/dns.md:5:8', PATIENT);

  await page.goto(`${origin}/topics/dns`, PATIENT);
  await expect(strip).toContainText('dns.md:5:8', PATIENT);
  await writeFile(TOPIC, before.replace(/^title: .*$/m, 'title: The mended name'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mended name', PATIENT);
  await expect(strip).toBeHidden();
});

test('editors learn which file has which schema', async () => {
  const list = await readFile(join(PROJECT, '.astro/collections/collections.json'), 'utf8');
  expect(list).toContain('content/topics/internet/dns.md": "topic"');
});
