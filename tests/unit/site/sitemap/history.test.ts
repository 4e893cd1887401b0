import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readHistory, readLog } from '../../../../src/site/sitemap/history.ts';

let folder = '';

const git = (day: string, ...parameters: readonly string[]): void => {
  const at = `${day}T23:30:00-05:00`;
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...parameters],
    {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      stdio: 'ignore',
    },
  );
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(folder, 'site/content'), { recursive: true });
  git('2026-01-01', 'init');
  for (const [file, day] of [
    ['site/content/a.md', '2026-02-01'],
    ['site/content/ü b.md', '2026-03-01'],
    ['site/other.md', '2026-04-01'],
  ] as const) {
    writeFileSync(join(folder, file), day);
    git(day, 'add', '.');
    git(day, 'commit', '--message', 'x');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('knows the day of the last commit of each file in the folders, in UTC', () => {
  expect([...readHistory(join(folder, 'site'), ['content'])].toSorted()).toEqual([
    ['content/a.md', '2026-02-02'],
    ['content/ü b.md', '2026-03-02'],
  ]);
});

test('knows nothing without a repository, and believes no shallow one', () => {
  expect(readHistory(join(folder, 'nowhere'), ['content'])).toEqual(new Map());
  git('2026-05-01', 'clone', '--depth', '1', pathToFileURL(folder).href, join(folder, 'shallow'));
  expect(readHistory(join(folder, 'shallow/site'), ['content'])).toEqual(new Map());
});

test('takes the newest day of a file, whatever the order of the log', () => {
  expect(readLog('\u00002026-01-01\n\na.md\nb.md\n\u00002026-03-01\n\na.md\n\u00002026-02-01\n\na.md\n')).toEqual(
    new Map([
      ['a.md', '2026-03-01'],
      ['b.md', '2026-01-01'],
    ]),
  );
});
