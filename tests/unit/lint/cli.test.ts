import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ALPHA, changeSample, PUBLISHED, type Change } from './sample-project.ts';

const script = (name: string) => fileURLToPath(new URL(`../../../src/lint/${name}`, import.meta.url));

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lint-'));
});

afterEach(() => rm(root, { recursive: true }));

async function writeSample(...changes: readonly Change[]): Promise<void> {
  for (const [file, text] of changeSample(...changes)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}

function run(name: string, ...options: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script(name), ...options], { cwd: root }, (_, output) =>
      resolve({ code: child.exitCode ?? -1, lines: output.trimEnd().split('\n') }),
    );
  });
}

const FAULT: Change = { file: ALPHA, from: 'level: beginner', to: 'level: begginer' };

test('exits with 0 if there is no error', async () => {
  await writeSample();
  expect(await run('cli.ts')).toEqual({ code: 0, lines: ['0 errors, 0 warnings in 7 files'] });
});

test('exits with 1 if there is an error, and prints the sum last', async () => {
  await writeSample(FAULT);
  const { code, lines } = await run('cli.ts');
  expect([code, lines[0], lines.at(-1)]).toEqual([
    1,
    'content/topics/area/alpha.md:4:8  error  schema',
    '1 error, 0 warnings in 7 files',
  ]);
});

test('prints for GitHub and as JSON, and takes a folder', async () => {
  await writeSample(FAULT);
  const github = await run('cli.ts', '--github', root);
  expect([github.code, github.lines[0]?.slice(0, 35)]).toEqual([1, '::error file=content/topics/area/al']);
  const json = await run('cli.ts', '--json');
  expect([json.code, JSON.parse(json.lines.join('\n'))]).toMatchObject([1, { errors: 1 }]);
});

test('leaves warnings out if asked to, but counts them', async () => {
  await writeSample({ file: 'content/roadmaps/demo/roadmap.md', from: 'note: A note.', to: 'relatedRoadmaps: [go]' });
  expect(await run('cli.ts', '--quiet')).toEqual({ code: 0, lines: ['0 errors, 1 warning in 7 files'] });
});

test('exits with 2 for an option that does not exist', async () => {
  expect(await run('cli.ts', '--fix')).toEqual({ code: 2, lines: [''] });
});

test('appends the ids of new topics to the list of published ids', async () => {
  await writeSample({ file: PUBLISHED, from: 'alpha\nbeta\ngamma\ndelta\n', to: 'removed-long-ago\ngamma' });
  expect(await run('publish-ids.ts')).toEqual({
    code: 0,
    lines: ['Added to content/published-ids.txt: alpha, beta, delta'],
  });
  expect(await readFile(join(root, PUBLISHED), 'utf8')).toBe('removed-long-ago\ngamma\nalpha\nbeta\ndelta\n');
  expect((await run('publish-ids.ts')).lines).toEqual(['No new topic.']);
});
