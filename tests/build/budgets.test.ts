import { expect, test } from 'vitest';

import { gzipSize, readText } from './site.ts';

const KB = 1000;

/** The scripts that a page loads at once, and all that they import statically; dynamic imports come later. */
function listScripts(page: string): readonly string[] {
  const found = new Set<string>();
  const queue = [...readText(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source);
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const folder = script.replace(/[^/]+$/, '');
    for (const [, source = ''] of readText(script).matchAll(
      /(?:^|[;}\s])(?:import|export)[^("';]*["']\.\/([^"']+)["']/g,
    )) {
      queue.push(`${folder}${source}`);
    }
  }
  return [...found];
}

/** Inline scripts count too. */
function scriptSize(page: string): number {
  const inline = [...readText(page).matchAll(/<script(?![^>]*\ssrc=)(?![^>]*ld\+json)[^>]*>([^<]*)<\/script>/g)];
  const inlineSize = inline.reduce((sum, [, code = '']) => sum + Buffer.byteLength(code), 0);
  return listScripts(page).reduce((sum, script) => sum + gzipSize(script), inlineSize);
}

test('the roadmap page stays within 80 kB of HTML and 35 kB of JavaScript', () => {
  expect(gzipSize('/backend.html')).toBeLessThanOrEqual(80 * KB);
  expect(scriptSize('/backend.html')).toBeLessThanOrEqual(35 * KB);
});

test('the graph island stays within 140 kB', () => {
  const entry = listScripts('/backend.html').find((script) => readText(script).includes('mount-map'));
  expect(entry).toBeDefined();
  const [island] = /mount-map\.[\w-]+\.js/.exec(readText(entry ?? '')) ?? [];
  const queue = [`/_astro/${island}`];
  const islandFiles = new Set<string>();
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (islandFiles.has(script)) continue;
    islandFiles.add(script);
    for (const [, source = ''] of readText(script).matchAll(/["']\.\/([^"']+\.js)["']/g))
      queue.push(`/_astro/${source}`);
  }
  const size = [...islandFiles].reduce((sum, script) => sum + gzipSize(script), 0);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(140 * KB);
});

test.each(['/backend/dns.html', '/topics/dns.html'])('%s has at most 25 kB of JavaScript and no React', (page) => {
  expect(scriptSize(page)).toBeLessThanOrEqual(25 * KB);
  const code = listScripts(page).map(readText).join('\n');
  expect(code).not.toMatch(/react/i);
});
