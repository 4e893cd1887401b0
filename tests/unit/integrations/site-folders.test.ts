import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { clearFolders, putInPlace, siteFolders } from '../../../src/integrations/site-folders.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-')));
});
afterEach(() => rmSync(root, { recursive: true }));

const fill = (folder: string, page: string): void => {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'page.html'), page);
};
const read = (folder: string): string => readFileSync(join(root, folder, 'page.html'), 'utf8');
const folders = (): ReturnType<typeof siteFolders> => siteFolders(join(root, 'dist'));

test('puts the new site in the place of the old one and leaves nothing else', async () => {
  fill('dist', 'old');
  fill('.dist-next', 'new');
  writeFileSync(join(root, 'dist', 'gone.html'), 'old');
  await putInPlace(folders());
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(join(root, 'dist'))).toEqual(['page.html']);
  expect(read('dist')).toBe('new');
});

test('needs no old site', async () => {
  fill('.dist-next', 'new');
  await putInPlace(folders());
  expect(read('dist')).toBe('new');
});

test('puts the old site back when the new one cannot be moved', async () => {
  fill('dist', 'old');
  await expect(putInPlace(folders())).rejects.toThrow(/could not take the place of .*dist, which is as it was before/);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(read('dist')).toBe('old');
});

test('replaces the folder that a link leads to', async () => {
  fill('served', 'old');
  symlinkSync(join(root, 'served'), join(root, 'dist'), 'junction');
  fill('.served-next', 'new');
  await putInPlace(folders());
  expect(read('served')).toBe('new');
  expect(read('dist')).toBe('new');
});

test('removes what a stopped build left', () => {
  fill('dist', 'old');
  fill('.dist-next', 'half');
  fill('.dist-old', 'older');
  clearFolders(folders());
  expect(readdirSync(root)).toEqual(['dist']);
  expect(read('dist')).toBe('old');
});

test('puts the old site back when a build was stopped while it replaced it', () => {
  fill('.dist-next', 'new');
  fill('.dist-old', 'old');
  clearFolders(folders());
  expect(readdirSync(root)).toEqual(['dist']);
  expect(read('dist')).toBe('old');
});

test('refuses to replace a Git repository', () => {
  fill('dist', 'old');
  mkdirSync(join(root, 'dist', '.git'));
  expect(() => clearFolders(folders())).toThrow(/holds a Git repository/);
  expect(read('dist')).toBe('old');
});
