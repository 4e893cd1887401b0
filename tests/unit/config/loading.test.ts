import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import { loading } from '../../../.config/eslint/loading.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...loading([]),
  ],
});

async function countRefusals(filePath: string, text: string): Promise<number> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages).length;
}

test.each([
  ['src/elements/search/x.ts', "void import('./menu.ts');"],
  ['src/islands/plan/X.tsx', "const load = () => import('./Menu.tsx');"],
  ['src/islands/plan/X.tsx', "const Menu = lazy(() => loadPart('The menu', () => import('./Menu.tsx')));"],
  ['src/islands/plan/X.tsx', "const Menu = React.lazy(() => loadPart('The menu', () => import('./Menu.tsx')));"],
  ['src/browser/x.ts', "new Worker(new URL('./worker.ts', import.meta.url));"],
  ['src/elements/search/x.ts', "const answer = await fetch('/catalog.json');"],
  ['src/stores/x.ts', "const answer = await window.fetch('/catalog.json');"],
  ['src/offline/x.ts', "void import('./menu.ts');"],
  ['src/components/share/X.astro', "<p>Text</p>\n<script>\nvoid import('./menu.ts');\n</script>"],
])('refuses in %s %s', async (path, text) => {
  expect(await countRefusals(path, text)).toBe(1);
});

test.each([
  ['src/elements/search/x.ts', "void loadPart('The menu', () => import('./menu.ts'));"],
  ['src/elements/search/x.ts', "void loadPart('Two', () => Promise.all([import('./a.ts'), import('./b.ts')]));"],
  ['src/offline/x.ts', "const answer = await fetch('/catalog.json');"],
  ['src/export/x.ts', "const { default: font } = await import('fontkit');"],
])('lets through in %s %s', async (path, text) => {
  expect(await countRefusals(path, text)).toBe(0);
});
