import { expect, test } from 'vitest';

import { listAllScripts, listImported, listScripts, readScript, scriptSize, totalSize } from './page-scripts.ts';
import { BUILT_PAGES, gzipSize, readText } from './site.ts';

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

test('the atlas stays within 120 kB of HTML and 25 kB of JavaScript', () => {
  const pages = listFiles('/atlas');
  expect(listHeavy(pages, 120 * KB, gzipSize)).toEqual([]);
  expect(listHeavy(pages, 25 * KB, scriptSize)).toEqual([]);
});

test('every roadmap page stays within 80 kB of HTML and 35 kB of JavaScript', () => {
  const pages = listFiles('/[roadmap]');
  expect(listHeavy(pages, 80 * KB, gzipSize)).toEqual([]);
  expect(listHeavy(pages, 35 * KB, scriptSize)).toEqual([]);
});

test('the graph island loads at most 150 kB besides what its page has', () => {
  const [page = ''] = listFiles('/[roadmap]');
  const entry = listScripts(page).find((script) => readScript(script).includes('mount-map'));
  const [island] = /mount-map\.[\w-]+\.js/.exec(entry === undefined ? '' : readScript(entry)) ?? [];
  expect(island).toBeDefined();
  const loaded = new Set(listScripts(page));
  const scripts = listImported(`/_astro/${island}`).filter((script) => !loaded.has(script));
  expect(scripts.map(readScript).join('\n')).toMatch(/react/i);
  expect(totalSize(scripts)).toBeLessThanOrEqual(150 * KB);
});

test('every topic page has at most 25 kB of JavaScript and no React', () => {
  const pages = listFiles('/[roadmap]/[topic]', '/topics/[topic]');
  expect(listHeavy(pages, 25 * KB, scriptSize)).toEqual([]);
  const scripts = [...new Set(pages.flatMap(listScripts))];
  expect(scripts.filter((script) => /react/i.test(readScript(script)))).toEqual([]);
});

test('a page asks for 12 files of scripts at most, since most of them are small', () => {
  const all = BUILT_PAGES.map(({ file }) => file).filter((file) => readText(file).includes('<script type="module"'));
  expect(listHeavy(all, 12, (file) => listScripts(file).length)).toEqual([]);
});

test('every element of a page is defined by the scripts of the page, or by what they load later', () => {
  const pages = listFiles('/', '/[roadmap]', '/[roadmap]/outline', '/[roadmap]/table', '/[roadmap]/[topic]', '/search');
  const missing = pages.flatMap((file) => {
    const html = readText(file);
    const inline = [...html.matchAll(/<script[^>]*>([^<]+)<\/script>/g)].map(([, code = '']) => code);
    const code = [...inline, ...new Set(listScripts(file).flatMap(listAllScripts).map(readScript))].join('\n');
    const names = new Set([...html.matchAll(/<([a-z]+(?:-[a-z]+)+)[\s>]/g)].map(([, name = '']) => name));
    if (names.size === 0) throw new Error(`${file} has no element of its own.`);
    return [...names].filter((name) => !code.includes(`define(\`${name}\``)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
