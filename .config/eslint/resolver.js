import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, resolve as join } from 'node:path';

/**
 * How eslint-plugin-boundaries finds the file of an import: by its path, which is written in full here. The plugin's
 * own way takes the script of a page, `X.astro/1.ts` to ESLint, for a file in a folder `X.astro`.
 */
export const interfaceVersion = 2;

/** @param {string} source @param {string} file */
export function resolve(source, file) {
  if (!source.startsWith('.')) return { found: isBuiltin(source), path: null };
  const path = join(dirname(file.replace(/(\.astro)[\\/][^\\/]+$/, '$1')), source.replace(/\?.*$/, ''));
  return existsSync(path) ? { found: true, path } : { found: false };
}
