import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { hashFiles, startBuild } from './run-build.ts';

const FOLDER = resolve('test-results/reproducible');

/** Below test-results, where modules are still found in the project. The small site is enough to show a difference. */
function copyProject(path: string): string {
  const copy = join(FOLDER, path);
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'])
    cpSync(resolve(name), join(copy, name), { recursive: true });
  cpSync(resolve('tests/fixtures/site/content'), join(copy, 'content'), { recursive: true });
  return copy;
}

const clear = () => rmSync(FOLDER, { recursive: true, force: true });
beforeAll(clear, 120_000);
afterAll(clear, 120_000);

/** Lets a process believe that it is 400 days later. */
const LATER = `globalThis.Date = class extends Date {
  constructor(...parts) { parts.length > 0 ? super(...parts) : super(Date.now()); }
  static now() { return super.now() + 400 * 86_400_000; }
};`;

const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
const THERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LATER)}`,
};

async function build(path: string, env: Readonly<Record<string, string>>): Promise<ReturnType<typeof hashFiles>> {
  const project = copyProject(path);
  const { code, output } = await startBuild(project, env).ended;
  expect(code, output).toBe(0);
  return hashFiles(join(project, 'dist'));
}

test(
  'gives the same bytes in another folder, on another day and in another part of the world',
  { timeout: 600_000 },
  async () => {
    const [here, there] = await Promise.all([build('a', HERE), build('a much/longer/path/to the copy', THERE)]);
    expect(Object.keys(here)).toContain('sw.js');
    const files = [...new Set([...Object.keys(here), ...Object.keys(there)])];
    expect(files.filter((file) => here[file] !== there[file])).toEqual([]);
  },
);
