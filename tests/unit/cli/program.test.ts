import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

import { waymark, writeSample } from './sample-folder.ts';

const COMMANDS = readdirSync('src/cli/commands').map((file) => file.replace(/\.ts$/, ''));

test('names every command and the exit codes', async () => {
  const { code, out } = await waymark('.', '--help');
  expect(code).toBe(0);
  for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
  expect(out).toContain('2  the command could not run');
});

test.each(COMMANDS)('gives examples for %s', async (name) => {
  const { code, out } = await waymark('.', name, '--help');
  expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`Examples:\n  waymark ${name}`))]);
});

test.each([
  [['--hlep'], "unknown option '--hlep'"],
  [['lnit'], "unknown command 'lnit'"],
  [['lint', '--format', 'xml'], 'Allowed choices are text, json, github'],
])('ends with 2 for %s', async (args, message) => {
  const { code, out, err } = await waymark('.', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('works from a folder inside the project, and on another one', async () => {
  const root = await writeSample();
  const sum = '0 errors, 0 warnings in 7 files';
  expect(await waymark(join(root, 'content/topics'), 'lint')).toEqual({ code: 0, out: sum, err: '' });
  expect(await waymark('/', 'lint', '--root', root)).toEqual({ code: 0, out: sum, err: '' });
});

test('says so if there is no content', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { code, err } = await waymark(folder, 'lint');
  expect([code, err.includes('There is no folder content/ in')]).toEqual([2, true]);
  expect((await waymark(folder, 'lint', '--root', 'x')).err).toContain('--root names the folder');
});

test('runs as a program, without colors where nobody looks', async () => {
  const root = await writeSample();
  const program = fileURLToPath(new URL('../../../src/cli/bin.js', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [program, 'lint'], { cwd: root, encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '0 errors, 0 warnings in 7 files\n']);
});
