import { expect, test } from 'vitest';

import { listAllScripts, listScripts, readScript, scriptSize, totalSize } from './page-scripts.ts';
import { BUILT_PAGES, gzipSize } from './site.ts';

const KB = 1000;

/** The files of all pages of these kinds; a budget without a page to measure is none. */
function listFiles(...kinds: readonly string[]): readonly string[] {
  const files = kinds.map((kind) => BUILT_PAGES.filter((page) => page.kind === kind).map(({ file }) => file));
  if (files.some(({ length }) => length === 0))
    throw new Error(`There is no page of a kind among ${kinds.join(', ')}.`);
  return files.flat();
}

/** The files that are over a limit, with what they weigh. */
const listHeavy = (files: readonly string[], limit: number, weigh: (file: string) => number): readonly string[] =>
  files
    .map((file) => ({ file, size: weigh(file) }))
    .flatMap(({ file, size }) => {
      if (size <= 0) throw new Error(`Nothing was found to weigh for ${file}.`);
      return size > limit ? [`${file}: ${size} bytes`] : [];
    });

test('every roadmap page stays within 80 kB of HTML and 35 kB of JavaScript', () => {
  const pages = listFiles('/[roadmap]');
  expect(listHeavy(pages, 80 * KB, gzipSize)).toEqual([]);
  expect(listHeavy(pages, 35 * KB, scriptSize)).toEqual([]);
});

test('the graph island stays within 140 kB', () => {
  const [page = ''] = listFiles('/[roadmap]');
  const entry = listScripts(page).find((script) => readScript(script).includes('mount-map'));
  const [island] = /mount-map\.[\w-]+\.js/.exec(entry === undefined ? '' : readScript(entry)) ?? [];
  expect(island).toBeDefined();
  const scripts = listAllScripts(`/_astro/${island}`);
  expect(scripts.map(readScript).join('\n')).toMatch(/react/i);
  expect(totalSize(scripts)).toBeLessThanOrEqual(140 * KB);
});

test('every topic page has at most 25 kB of JavaScript and no React', () => {
  const pages = listFiles('/[roadmap]/[topic]', '/topics/[topic]');
  expect(listHeavy(pages, 25 * KB, scriptSize)).toEqual([]);
  const scripts = [...new Set(pages.flatMap(listScripts))];
  expect(scripts.filter((script) => /react/i.test(readScript(script)))).toEqual([]);
});
