import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { writeOfflineFiles } from '../../src/integrations/write-offline-files.ts';
import { readOfflineList } from '../../src/offline/read-offline-list.ts';
import type { WorkerBuild } from '../../src/offline/offline-files.ts';
import { BUILT_PAGES, DIST, FILES, gzipSize, PAGES, readBytes, readText, resolveFile } from './site.ts';

/** The roadmap that takes most room. */
const [LIST_FILE = ''] = FILES.filter((file) => /^\/offline\/[^/]+\.json$/.test(file)).toSorted(
  (a, b) => readBytes(b).length - readBytes(a).length,
);
const list = readOfflineList(JSON.parse(readText(LIST_FILE)));
const ROADMAP = list?.roadmap ?? '';
const build = JSON.parse(/^const WAYMARK_BUILD=(.*);$/m.exec(readText('/sw.js'))?.[1] ?? '') as WorkerBuild;

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

test('the list of a roadmap names files that exist, with their hashes', () => {
  const files = Object.entries(list?.files ?? {});
  expect(files.length).toBeGreaterThan(20);
  for (const [path, { hash, bytes }] of files) {
    const content = readBytes(resolveFile(path) ?? path);
    expect({ path, bytes, hash }).toEqual({
      path,
      bytes: content.byteLength,
      hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
    });
  }
});

test('the list has every page of the roadmap, and nothing that these pages load is missing', () => {
  const known = new Set(Object.keys(list?.files ?? {}));
  const pages = PAGES.filter((page) => page === `/${ROADMAP}.html` || page.startsWith(`/${ROADMAP}/`));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map((page) => page.replace(/\.html$/, '')).filter((page) => !known.has(page))).toEqual([]);
  expect([...known]).toEqual(expect.arrayContaining([`/${ROADMAP}/graph.json`, '/catalog.json', '/offline', '/']));
  const texts = [...known].map((path) => resolveFile(path) ?? '').filter((file) => /\.(?:html|js|css)$/.test(file));
  const assets = FILES.filter((file) => file.startsWith('/_astro/'));
  for (const file of texts) {
    const text = readText(file);
    expect(assets.filter((asset) => text.includes(asset.slice('/_astro/'.length)) && !known.has(asset))).toEqual([]);
  }
});

test('the worker and the lists are of one version, which stays as long as the files do', async () => {
  expect(build.version).toBe(list?.version);
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  await cp(DIST, folder, { recursive: true });
  expect(await writeOfflineFiles(folder, '')).toEqual(build);
  expect(await readFile(join(folder, 'sw.js'), 'utf8')).toBe(readText('/sw.js'));
  expect(await readFile(join(folder, LIST_FILE), 'utf8')).toBe(readText(LIST_FILE));
  await rm(folder, { recursive: true });
});

test('every visitor keeps no more than 300 kB', () => {
  const sizes = Object.values(build.shell).map(({ bytes }) => bytes);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(300_000);
  expect(gzipSize('/sw.js')).toBeLessThan(6000);
});

test('the manifest names icons of the sizes that it says', async () => {
  const manifest = JSON.parse(readText('/manifest.webmanifest')) as Manifest;
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of [...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const { width, height, format } = await sharp(readBytes(src)).metadata();
    expect({ size: `${width}x${height}`, format }).toEqual({ size: sizes, format: 'png' });
  }
});

test('every page but embedded ones names the manifest', () => {
  const without = PAGES.filter((page) => !readText(page).includes('rel="manifest"'));
  expect(
    without.filter((page) => !page.startsWith('/embed/') && !readText(page).includes('http-equiv="refresh"')),
  ).toEqual([]);
});

test('an embedded roadmap loads no script, and search engines know the roadmap instead', () => {
  const pages = BUILT_PAGES.filter(({ kind }) => kind === '/embed/[roadmap]');
  expect(pages).not.toEqual([]);
  for (const { file, address } of pages) {
    const html = readText(file);
    expect(html).not.toMatch(/<script[^>]*\ssrc=/);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]+${address.replace('/embed', '')}">`));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(gzipSize(file)).toBeLessThan(40_000);
  }
});
