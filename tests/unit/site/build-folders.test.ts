import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { readBuildFolders } from '../../../src/site/build-folders.ts';

const PROJECT = resolve('/site');
const read = (env: Readonly<Record<string, string>>, isFolder = () => true) => readBuildFolders(env, PROJECT, isFolder);

test('builds the content of the project into dist by default', () => {
  expect(read({})).toEqual({
    contentRoot: PROJECT,
    out: resolve('/site/dist'),
    cache: resolve('/site/node_modules/.astro'),
  });
});

test('builds other content into another folder, with a cache of its own', () => {
  const { cache, ...folders } = read({ CONTENT_ROOT: 'tests/small', OUT_DIR: '/tmp/out' });
  expect(folders).toEqual({ contentRoot: resolve('/site/tests/small'), out: resolve('/tmp/out') });
  expect(cache.startsWith(resolve('/site/node_modules/.astro/_').slice(0, -1))).toBe(true);
  expect(cache).not.toBe(read({ OUT_DIR: '/tmp/out' }).cache);
  expect(cache).not.toBe(read({ CONTENT_ROOT: 'tests/small' }).cache);
});

test('says which folder has no content', () => {
  const asked: string[] = [];
  const isFolder = (path: string) => asked.push(path) === 0;
  expect(() => readBuildFolders({ CONTENT_ROOT: 'nowhere' }, PROJECT, isFolder)).toThrow(
    `${resolve('/site/nowhere')} has no folder "content". Run the command in the root of the project, or let ` +
      'CONTENT_ROOT name the folder that holds "content".',
  );
  expect(asked).toEqual([resolve('/site/nowhere/content')]);
});

test.each(['.', '..', '/', '/site/tests', '/site/tests/small'])('refuses to write the site over sources: %s', (out) => {
  expect(() => read({ CONTENT_ROOT: 'tests/small', OUT_DIR: out })).toThrow(/cannot be written to .*holds its sources/);
});
