import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { lockBuild } from '../../../src/integrations/lock-build.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  file = join(folder, 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('names the process until it is released', () => {
  const unlock = lockBuild(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  unlock();
  expect(existsSync(file)).toBe(false);
});

test('refuses a second build while the first is running, and says which file is in the way', () => {
  writeFileSync(file, String(process.ppid));
  expect(() => lockBuild(file)).toThrow(`Another build of this site is running (process ${process.ppid})`);
  expect(() => lockBuild(file)).toThrow(`delete ${file}.`);
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

test('does not wait for a build that was killed', () => {
  writeFileSync(file, String(spawnSync(process.execPath, ['--version']).pid));
  lockBuild(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('takes a file that names nobody for a build that just starts', () => {
  writeFileSync(file, '');
  expect(() => lockBuild(file)).toThrow('Another build');
});
