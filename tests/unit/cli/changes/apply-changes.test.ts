import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

import { applyChanges } from '../../../../src/cli/changes/apply-changes.ts';
import type { FileChange } from '../../../../src/cli/changes/planned-files.ts';
import { readFiles } from '../sample-folder.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'changes-'));
  await mkdir(join(root, 'content/topics/area'), { recursive: true });
  await writeFile(join(root, 'content/topics/area/a.md'), 'one');
  await writeFile(join(root, 'outside'), 'outside');
  return () => rm(root, { recursive: true });
});

const A = 'content/topics/area/a.md';
const write = (path: string, after = 'new'): FileChange => ({ path, before: undefined, after });

test('writes, moves and deletes, and leaves no other file or empty folder', async () => {
  await applyChanges(root, [
    { path: 'content/topics/other/b.md', movedFrom: A, before: 'one', after: 'two' },
    write('content/guides/g.md', 'guide'),
  ]);
  expect(await readFiles(root)).toEqual({
    'content/guides/g.md': 'guide',
    'content/topics/other/b.md': 'two',
    outside: 'outside',
  });
  await expect(mkdir(join(root, 'content/topics/area'))).resolves.toBeUndefined();
});

test.each(['outside', '../x', 'content', 'content/../outside', '/etc/x', 'content\\x', 'content//x', 'Content/x'])(
  'refuses to write to %s',
  async (path) => {
    const before = await readFiles(root);
    await expect(applyChanges(root, [write('content/guides/g.md'), write(path)])).rejects.toThrow('outside content/');
    expect(await readFiles(root)).toEqual(before);
  },
);

test('refuses symbolic links, of files and of folders on the way', async () => {
  await symlink(join(root, 'outside'), join(root, 'content/topics/link.md'));
  await symlink(root, join(root, 'content/roadmaps'));
  const link = { path: 'content/topics/link.md', before: 'outside', after: 'new' };
  await expect(applyChanges(root, [link])).rejects.toThrow('content/topics/link.md is a symbolic link');
  await expect(applyChanges(root, [write('content/roadmaps/x')])).rejects.toThrow('content/roadmaps is a symbolic');
  await expect(
    applyChanges(root, [{ path: 'content/x.md', movedFrom: link.path, before: 'outside', after: '' }]),
  ).rejects.toThrow('symbolic link');
  expect((await readFiles(root))['outside']).toBe('outside');
});

test('refuses if somebody has changed a file in the meantime', async () => {
  const changes = [write('content/guides/g.md'), { path: A, before: 'zero', after: 'two' }];
  await expect(applyChanges(root, changes)).rejects.toThrow(
    `${A} has been changed in the meantime. Nothing was changed`,
  );
  await expect(applyChanges(root, [write(A)])).rejects.toThrow(`${A} exists already`);
  await expect(applyChanges(root, [{ path: 'content/gone', before: 'x', after: undefined }])).rejects.toThrow(
    'changed',
  );
  expect(Object.keys(await readFiles(root))).toEqual([A, 'outside']);
});

test('says what was done if the disk fails half-way, and deletes nothing then', async () => {
  // Two paths that cannot both exist: the second would need a folder where the first has put a file.
  const changes: readonly FileChange[] = [
    write('content/guides/g'),
    write('content/guides/g/deeper'),
    { path: A, before: 'one', after: undefined },
  ];
  const error: unknown = await applyChanges(root, changes).catch((reason: unknown) => reason);
  expect(String(error)).toMatch(
    /Done:\n  write content\/guides\/g\nNot done:\n  write content\/guides\/g\/deeper\n  delete content\/topics\/area\/a.md\n/,
  );
  expect(await readFiles(root)).toEqual({ [A]: 'one', 'content/guides/g': 'new', outside: 'outside' });
});
