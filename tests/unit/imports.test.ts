import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { expect, test } from 'vitest';

import { findCycles } from '../../src/lint/find-cycles.ts';

/** Relative imports of every module below src; types count too, since they tie files together as well. */
const imports = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:tsx?|astro)$/.test(file))
    .map((file) => {
      const sources = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, source = '']) => source);
      return [file, sources.map((source) => posix.join(posix.dirname(file), source))] as const;
    }),
);

test('modules do not import each other in circles', () => {
  expect(imports.size).toBeGreaterThan(50);
  expect(imports.get('src/roadmap/build-roadmap.ts')).toContain('src/roadmap/types.ts');
  expect(findCycles(imports)).toEqual([]);
});
