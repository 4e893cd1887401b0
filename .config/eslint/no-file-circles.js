import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

import ts from 'typescript';

/**
 * Refuses imports through which a file imports itself. Types count too, since they tie files together as well.
 *
 * The script of a page is no part of a circle, because nothing imports it; of an `.astro` file the frontmatter counts.
 * The libraries for this do not read `.astro`, leave types out, or bring a resolver in another language.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noFileCircles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'This import comes back here: {{way}}. Move what both need into a file of its own.' },
  },
  create(context) {
    const { filename, physicalFilename, sourceCode } = context;
    if (filename !== physicalFilename) return {};
    return {
      Program() {
        for (const { path, index } of listImports(filename, sourceCode.text)) {
          const way = findWay(path, filename);
          if (way === undefined) continue;
          context.report({
            loc: sourceCode.getLocFromIndex(index),
            messageId: 'circle',
            data: { way: [filename, ...way].map((file) => relative(context.cwd, file)).join(' → ') },
          });
        }
      },
    };
  },
};

/**
 * The shortest way along imports from one file to another, both included; undefined if there is none.
 *
 * @param {string} from @param {string} to @returns {readonly string[] | undefined}
 */
function findWay(from, to) {
  const cameFrom = new Map([[from, '']]);
  for (const file of cameFrom.keys()) {
    if (file === to) return walkBack(cameFrom, to);
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

/** @param {ReadonlyMap<string, string>} cameFrom @param {string} end */
function walkBack(cameFrom, end) {
  const way = [];
  for (let file = end; file; file = cameFrom.get(file) ?? '') way.unshift(file);
  return way;
}

/** What files import, kept until they change: an editor lints on. @type {Map<string, { at: number, paths: readonly string[] }>} */
const known = new Map();

/** @param {string} file */
function importsOf(file) {
  const at = statSync(file).mtimeMs;
  const entry = known.get(file);
  if (entry?.at === at) return entry.paths;
  const paths = listImports(file, readFileSync(file, 'utf8')).map(({ path }) => path);
  known.set(file, { at, paths });
  return paths;
}

/**
 * The files that a text imports, with the places of their names; all kinds of import count.
 *
 * @param {string} file @param {string} text
 */
function listImports(file, text) {
  const script = file.endsWith('.astro') ? (/^---\n.*?\n---/s.exec(text)?.[0].replace(/^---/, '   ') ?? '') : text;
  if (!/\.(?:astro|[cm]?[jt]sx?)$/.test(file)) return [];
  return ts
    .preProcessFile(script, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos }) => ({ path: resolve(dirname(file), fileName.replace(/\?.*$/, '')), index: pos }))
    .filter(({ path }) => existsSync(path));
}
