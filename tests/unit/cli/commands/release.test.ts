import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { ALPHA, type Change, OUTLINE } from '../../lint/sample-project.ts';
import { waymark, writeSample } from '../sample-folder.ts';

const WITHOUT_BETA: Change = { file: OUTLINE, from: '          - beta\n', to: '' };

const readLog = async (root: string, day: string): Promise<unknown> =>
  parse((await readFile(join(root, `content/changelog/${day}.md`), 'utf8')).split('---\n')[1] ?? '');

test('writes down what came, and what else changed', async () => {
  const base = await writeSample(WITHOUT_BETA, { file: ALPHA, from: 'title: ', to: 'title: Old ' });
  const root = await writeSample();
  const { code, err } = await waymark(
    root,
    'release',
    base,
    '--title',
    'More letters',
    '--day',
    '2026-03-04',
    '--site',
    'A search.',
  );
  expect([code, err]).toEqual([0, '']);
  expect(await readLog(root, '2026-03-04')).toEqual({
    day: '2026-03-04',
    title: 'More letters',
    changes: [{ roadmap: 'demo', new: ['beta'], changed: 1 }],
    site: ['A search.'],
  });
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('says what is removed, and writes nothing in a dry run', async () => {
  const base = await writeSample();
  const root = await writeSample(WITHOUT_BETA);
  const { code, out } = await waymark(root, 'release', base, '--title', 'Fewer', '--day', '2026-03-04', '--dry-run');
  expect([code, out]).toEqual([0, expect.stringContaining('removed:')]);
  await expect(readLog(root, '2026-03-04')).rejects.toThrow('ENOENT');
});

test.each([
  [['--day', 'yesterday'], '--day must be a day such as 2026-11-21'],
  [[], 'No roadmap changed since'],
  [['--title', 'x'.repeat(81)], '--title must be at most 80 characters long'],
])('refuses %j', async (options, message) => {
  const base = await writeSample();
  const root = await writeSample();
  const { code, err } = await waymark(root, 'release', base, '--title', 'Nothing', ...options);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('never writes over the log of a day', async () => {
  const base = await writeSample(WITHOUT_BETA);
  const root = await writeSample();
  const args = ['release', base, '--title', 'Twice', '--day', '2026-03-04'] as const;
  expect((await waymark(root, ...args)).code).toBe(0);
  const { code, err } = await waymark(root, ...args);
  expect([code, err]).toEqual([2, expect.stringContaining('content/changelog/2026-03-04.md exists already')]);
});
