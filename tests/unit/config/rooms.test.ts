import { existsSync, readdirSync } from 'node:fs';

import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import { imports } from '../../../.config/eslint/boundaries.js';
import { ROOMS } from '../../../.config/eslint/rooms.js';
import { findCycles } from '../../../src/lint/find-cycles.ts';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...imports,
  ],
});

/** The rules that refuse a text at a path, and the lines that they name. */
async function lint(filePath: string, text: string): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${String(ruleId)} ${line}`));
}

const SCRIPT = '<p>Text</p>\n<script>\n';

/** One of each kind of import that leads from a room to one that it may not know. */
const REFUSED: readonly (readonly [kind: string, path: string, text: string, line: number])[] = [
  ['a static import', 'src/roadmap/x.ts', "import { PROGRESS_FORMAT } from '../learner/progress/document.ts';", 1],
  ['an import of types', 'src/roadmap/x.ts', "import type { State } from '../learner/progress/states.ts';", 1],
  ['a type in place', 'src/roadmap/x.ts', "export type S = import('../learner/progress/states.ts').State;", 1],
  ['a dynamic import', 'src/learner/plan/x.ts', "void import('../../stores/stores.ts');", 1],
  ['an import for its effect', 'src/browser/x.ts', "import '../elements/progress/topic-state.ts';", 1],
  ['an export from', 'src/schemas/x.ts', "export * from '../roadmap/types.ts';", 1],
  ['a feature of another', 'src/islands/plan/X.tsx', "import { ReviewPage } from '../review/ReviewPage.tsx';", 1],
  ['a dynamic import in TSX', 'src/islands/plan/X.tsx', "const load = () => import('../review/ReviewPage.tsx');", 1],
  ['a frontmatter', 'src/components/share/X.astro', "---\nimport '../../lint/rules.ts';\n---\n<p>Text</p>", 2],
  ['types in a frontmatter', 'src/layouts/X.astro', "---\nimport type { Rule } from '../lint/rule.ts';\n---\n", 2],
  [
    'a dynamic import in a frontmatter',
    'src/layouts/X.astro',
    "---\nconst { RULES } = await import('../lint/rules.ts');\n---\n{RULES.length}",
    2,
  ],
  [
    'a script',
    'src/components/share/X.astro',
    `${SCRIPT}import { plan } from '../../stores/plan-store.ts';</script>`,
    3,
  ],
  [
    'an effect in a script',
    'src/components/share/X.astro',
    `${SCRIPT}import '../../elements/mine/mine-marks.ts';</script>`,
    3,
  ],
  ['a dynamic import in a script', 'src/layouts/X.astro', `${SCRIPT}void import('../lint/rules.ts');</script>`, 3],
  ['a package', 'src/roadmap/x.ts', "import { z } from 'zod';", 1],
  ['a part of a package', 'src/elements/mine/x.ts', "import { createRoot } from 'react-dom/client';", 1],
  ['a module of Astro', 'src/islands/plan/X.tsx', "import { getEntry } from 'astro:content';", 1],
  ['a module of Node', 'src/markup/x.ts', "import { readFile } from 'node:fs/promises';", 1],
];

test.each(REFUSED)('refuses %s', async (_kind, path, text, line) => {
  expect(await lint(path, text)).toContain(`boundaries/dependencies ${line}`);
});

test('lets through what a room may import', async () => {
  const text =
    "import { z } from 'zod';\nimport { isId } from '../schemas/id-pattern.ts';\nexport const x = [z, isId];\n";
  expect(await lint('src/lint/x.ts', text)).toEqual([]);
  const script = `${SCRIPT}import '../../elements/progress/roadmap-progress.ts';\n</script>\n`;
  expect(await lint('src/components/lists/X.astro', script)).toEqual([]);
});

test('refuses a folder without an entry, and a feature without one', async () => {
  expect(await lint('src/attic/x.ts', 'export const x = 1;')).toEqual(['boundaries/no-unknown-files 1']);
  expect(await lint('src/islands/attic/X.tsx', 'export const x = 1;')).toEqual(['boundaries/no-unknown-files 1']);
});

test('refuses an import that leads nowhere', async () => {
  expect(await lint('src/roadmap/x.ts', "import '../attic/y.ts';")).toContain('boundaries/no-unknown-dependencies 1');
});

test('refuses files that import each other, by types too', async () => {
  const text = "import { isId } from '../schemas/id-pattern.ts';\nimport type { Roadmap } from './build-roadmap.ts';\n";
  expect(await lint('src/roadmap/types.ts', text)).toEqual(['house/no-file-circles 2']);
  const frontmatter = "---\nimport GraphView from './GraphView.astro';\n---\n<GraphView />\n";
  expect(await lint('src/components/graph/RoadmapGraph.astro', frontmatter)).toEqual(['house/no-file-circles 2']);
});

test('rooms do not lead back to each other', () => {
  const graph = new Map(Object.entries(ROOMS).map(([room, { rooms = [] }]) => [room, rooms]));
  expect(findCycles(graph)).toEqual([]);
  expect(findCycles(new Map([...graph, ['schemas', ['site']]]))).not.toEqual([]);
});

test('every entry is a room of today', () => {
  expect(Object.keys(ROOMS).filter((room) => !existsSync(`src/${room}`))).toEqual([]);
  const named = Object.values(ROOMS).flatMap(({ rooms = [] }) => rooms);
  expect(named.filter((room) => room !== 'package.json' && !(room in ROOMS))).toEqual([]);
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !Object.keys(ROOMS).some((room) => room.split('/')[0] === name))).toEqual([]);
});
